import { Logger } from '@nestjs/common'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Metrics } from '../health/metrics.js'
import { requestScope } from '../logging/request-scope.js'
import { POISON, unknownField } from './unknown-field.js'

const MILLISECONDS = 1_000

function refusePoisonedQuery(request: FastifyRequest): void {
  const query = request.query as Record<string, unknown>
  const field = POISON.find((name) => Object.hasOwn(query, name))
  if (field !== undefined) throw unknownField(field)
}

/** Answers of the API are one person's and of this moment, unless their route says otherwise. */
function forbidCaching(request: FastifyRequest, reply: FastifyReply): void {
  const own = reply.getHeader('cache-control') !== undefined
  if (!own && request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
}

/** What every request passes, whatever it asks for. */
export function installRequestHooks(instance: FastifyInstance, metrics: Metrics): void {
  instance.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    requestScope.run({ traceId: request.id }, done)
  })
  instance.addHook('preValidation', async (request) => refusePoisonedQuery(request))
  instance.addHook('onSend', async (request, reply) => forbidCaching(request, reply))
  const logger = new Logger('Http')
  instance.addHook('onResponse', async (request, reply) => {
    const served = {
      method: request.method,
      route: request.is404 ? 'none' : (request.routeOptions.url ?? 'none'),
      status: reply.statusCode,
      seconds: reply.elapsedTime / MILLISECONDS,
    }
    metrics.served(served)
    logger.debug({ traceId: request.id, ...served }, 'answered')
  })
}
