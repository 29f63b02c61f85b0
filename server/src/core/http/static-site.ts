import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** File names with a content hash never change what they hold. */
const HASHED = /\.[0-9a-f]{8,}\.\w+$/
const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/**
 * Serves the built h5 mini-program at `/`. Its router lives behind `#`, so no path but a file's own is answered, and
 * everything else, `/api/**` above all, stays a problem+json 404. Ready-made `.br` and `.gz` twins are preferred.
 */
export async function serveSite(instance: FastifyInstance, webDir: string): Promise<void> {
  await instance.register(fastifyStatic, {
    root: webDir,
    prefix: '/',
    wildcard: true,
    decorateReply: false,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path.replace(/\.(br|gz)$/, '')) ? FOR_EVER : ASK_FIRST)
    },
  })
}
