import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'
import { sha256 } from '../ids/ids.js'

/** A POST that carries an Idempotency-Key: whose, which, and what it asked. */
export interface IdempotentRequest {
  readonly accountId: string
  readonly key: string
  readonly fingerprint: string
}

const KEY = /^[\x21-\x7e]{1,128}$/

/**
 * The Idempotency-Key of a signed-in request, if it has one.
 * @param accountId whose it is where nobody has signed in
 * @throws AppError IDEMPOTENCY_KEY_INVALID
 */
export function idempotentRequest(
  request: FastifyRequest,
  accountId = request.actor?.userId,
): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined || accountId === undefined) return undefined
  if (typeof key !== 'string' || !KEY.test(key)) throw new AppError('IDEMPOTENCY_KEY_INVALID')
  const fingerprint = sha256(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
  return { accountId, key, fingerprint }
}

/** The Idempotency-Key of a signed-in POST, or undefined without one. */
export const Idempotent = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotentRequest(context.switchToHttp().getRequest<FastifyRequest>()),
)
