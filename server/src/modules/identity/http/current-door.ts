import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { bearerToken, type Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'

/** Who is in, by which token, from which address: what a change of the account itself asks for. */
export interface Door {
  readonly actor: Actor
  readonly accessToken: string
  readonly address: string
}

export const CurrentDoor = createParamDecorator((_: unknown, context: ExecutionContext): Door => {
  const request = context.switchToHttp().getRequest<FastifyRequest>()
  if (!request.actor) throw new AppError('UNAUTHENTICATED')
  return { actor: request.actor, accessToken: bearerToken(request), address: request.ip }
})
