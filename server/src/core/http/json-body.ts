import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.js'
import { POISON, unknownField } from './unknown-field.js'

type ParserDone = (error: Error | null, body?: unknown) => void

const OTHER_CHARSET = /;\s*charset\s*=(?!\s*"?utf-?8"?\s*(;|$))/i

/** No body of the API is half as deep; one much deeper would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 16

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
    else
      void parse(request, body.toString('utf8'), (error, parsed) => {
        done(error ?? faultOf(parsed), parsed)
      })
  }
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser)
}

/** Walks without recursion: what is too deep must not be walked by anybody else. */
function faultOf(body: unknown): AppError | null {
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH) return new AppError('BAD_JSON')
    for (const [key, each] of Object.entries(value)) {
      if (POISON.includes(key)) return unknownField(key)
      open.push({ value: each, depth: depth + 1 })
    }
  }
  return null
}
