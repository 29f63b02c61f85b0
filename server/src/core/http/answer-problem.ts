import { Logger } from '@nestjs/common'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from './language.js'
import { asAppError, PROBLEM_TYPE, problemOf } from './problem.js'
import { SECURITY_HEADERS } from './security-headers.js'

const logger = new Logger('Problem')

/** Answers whatever was thrown as `application/problem+json`; the log gets the rest. */
export function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = asAppError(thrown)
  if (error.status >= 500)
    logger.error({ traceId: request.id, code: error.code, cause: String(thrown) }, stackOf(thrown))
  if (reply.sent) return
  if (!reply.hasHeader('content-security-policy')) reply.headers(SECURITY_HEADERS)
  void reply
    .status(error.status)
    .header('content-type', PROBLEM_TYPE)
    .send(problemOf(error, languageOf(request.headers['accept-language']), request.id))
}

/** Errors of parsers and hooks never reach Nest's filter: Fastify answers them, with the handler it has by then. */
export function answerProblems(instance: FastifyInstance): void {
  instance.setErrorHandler((error, request, reply) => {
    answerProblem(error, request, reply)
  })
}

function stackOf(thrown: unknown): string | undefined {
  return thrown instanceof Error ? thrown.stack : undefined
}
