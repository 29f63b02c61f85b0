import type { Readable } from 'node:stream'
import type { AppError } from '../errors/index.js'

export interface BodyLimits {
  /** Of the raw body: the file, and boundaries, headers and fields around it. */
  readonly maxBytes: number
  readonly limitMs: number
  readonly tooLarge: () => AppError
  readonly tooSlow: () => AppError
}

/**
 * Gives up on a form that does not end; to be called in the moment its reading begins. The parser's own limits are not
 * enough: it drops what is too much in silence and waits for the end, be it of a file that filled the limit to the byte,
 * of a field, or of what stands before any part.
 */
export async function watchBody<T>(body: Readable, reading: Promise<T>, limits: BodyLimits): Promise<T> {
  let stop = (): void => undefined
  const givenUp = new Promise<never>((_, reject) => {
    stop = start(body, limits, reject)
  })
  try {
    return await Promise.race([reading, givenUp])
  } finally {
    stop()
    // What still comes is nobody's: read no further, and let whoever answers cut the line.
    body.unpipe()
  }
}

function start(body: Readable, limits: BodyLimits, giveUp: (why: AppError) => void): () => void {
  let received = 0
  const count = (piece: Buffer): void => {
    received += piece.length
    if (received > limits.maxBytes) giveUp(limits.tooLarge())
  }
  const timer = setTimeout(() => {
    giveUp(limits.tooSlow())
  }, limits.limitMs)
  body.on('data', count)
  return () => {
    clearTimeout(timer)
    body.off('data', count)
  }
}
