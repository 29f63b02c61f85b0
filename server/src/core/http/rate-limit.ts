import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import { RouteConfig } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AppConfig } from '../config/config.js'
import { AppError } from '../errors/app-error.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Part of an address's allowance that this route may use, counted on its own. */
    rateShare?: number
  }
}

const WINDOW_MS = 60_000
const ADDRESSES_KEPT = 50_000
const MILLISECONDS = 1_000

/** A route that is expensive or worth attacking: it gets this share of an address's allowance, counted apart. */
export const RateShare = (share: number): MethodDecorator => RouteConfig({ rateShare: share })

function shareOf(request: FastifyRequest): number | undefined {
  return request.routeOptions.config.rateShare
}

/** `request.ip` follows only proxies we trust, so a forged X-Forwarded-For buys nothing (G39). */
function keyOf(request: FastifyRequest): string {
  const address = normalizeIP(request.ip)
  return shareOf(request) === undefined ? address : `${address} ${request.routeOptions.url ?? ''}`
}

/** Limits requests by address, unknown paths and files included. */
export async function limitRates(instance: FastifyInstance, config: AppConfig): Promise<void> {
  await instance.register(rateLimit, {
    global: false,
    timeWindow: WINDOW_MS,
    cache: ADDRESSES_KEPT,
    keyGenerator: keyOf,
    max: (request) => Math.ceil(config.rateLimitPerMinute * (shareOf(request) ?? 1)),
    errorResponseBuilder: (_request, { ttl }) =>
      new AppError('TOO_MANY_REQUESTS', { params: { seconds: Math.ceil(ttl / MILLISECONDS) } }),
  })
  instance.addHook('onRequest', instance.rateLimit())
}
