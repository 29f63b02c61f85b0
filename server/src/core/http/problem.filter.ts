import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from './language.js'
import { asAppError, PROBLEM_TYPE, problemOf } from './problem.js'

/** Every error leaves by this door as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem')

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()]
    const error = asAppError(thrown)
    if (error.status >= 500)
      this.logger.error({ traceId: request.id, code: error.code, cause: String(thrown) }, stackOf(thrown))
    if (reply.sent) return
    void reply
      .status(error.status)
      .header('content-type', PROBLEM_TYPE)
      .send(problemOf(error, languageOf(request.headers['accept-language']), request.id))
  }
}

function stackOf(thrown: unknown): string | undefined {
  return thrown instanceof Error ? thrown.stack : undefined
}
