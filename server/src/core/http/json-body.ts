import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'

type ParserDone = (error: Error | null, body?: unknown) => void

const OTHER_CHARSET = /;\s*charset\s*=(?!\s*"?utf-?8"?\s*(;|$))/i

/**
 * The only bodies understood are JSON in UTF-8 (and multipart, where the media module asks for it). Fastify's own parser
 * refuses `__proto__` and `constructor.prototype` (G43); bytes that are not UTF-8 would be stored as something else (G46).
 */
export function parseJsonBodies(instance: FastifyInstance): void {
  const parse = instance.getDefaultJsonParser('error', 'error')
  instance.removeAllContentTypeParsers()
  const parser = (request: FastifyRequest, body: Buffer, done: ParserDone): void => {
    if (OTHER_CHARSET.test(request.headers['content-type'] ?? ''))
      done(new AppError('UNSUPPORTED_MEDIA_TYPE'))
    else if (!isUtf8(body)) done(new AppError('BAD_JSON'))
    else void parse(request, body.toString('utf8'), done)
  }
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser)
}
