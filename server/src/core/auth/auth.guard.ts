import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'
import type { Actor } from './actor.js'
import { Authenticator } from './authenticator.js'

const PUBLIC_ROUTE = 'beegrid:public'

/** Opens a route to callers without a token. Every other route is closed by default. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_ROUTE, true)

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor
  }
}

/** Default deny: a route answers only to a valid bearer token, unless it is marked `@Public()`. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, [
      context.getHandler(),
      context.getClass(),
    ])
    if (open) return true
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    request.actor = await this.authenticator.authenticate(bearerToken(request))
    return true
  }
}

/** The token of an `Authorization: Bearer` header. @throws AppError UNAUTHENTICATED */
export function bearerToken(request: FastifyRequest): string {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw new AppError('UNAUTHENTICATED')
  return token
}
