import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../auth/index.js'
import { AppError } from '../errors/index.js'
import { idempotentRequest, type IdempotentRequest } from '../idempotency/index.js'
import { languageOf } from './language.js'

/** Who calls, in which language, and under which Idempotency-Key. */
export interface Caller {
  readonly actor: Actor
  readonly language: Language
  readonly idempotent: IdempotentRequest | undefined
}

/** The signed-in caller of a route. @throws AppError IDEMPOTENCY_KEY_INVALID */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>()
  if (!request.actor) throw new AppError('UNAUTHENTICATED')
  return {
    actor: request.actor,
    language: languageOf(request.headers['accept-language']),
    idempotent: idempotentRequest(request),
  }
})
