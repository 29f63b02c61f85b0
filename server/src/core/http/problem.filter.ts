import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem } from './answer-problem.js'

/** Every error of a route leaves by this door. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    answerProblem(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())
  }
}
