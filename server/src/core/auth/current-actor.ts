import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'
import type { Actor } from './actor.js'

/** The actor the guard let in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>()
  if (!actor) throw new AppError('UNAUTHENTICATED')
  return actor
})
