import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'
import { MAX_FILE_BYTES, MAX_FILE_TEXT } from '../domain/limits.js'

/** Boundaries, headers and fields around the file. */
export const MAX_FORM_BYTES = MAX_FILE_BYTES + 16 * 1024

/**
 * Gives up on a form that does not end. The parser's own limits are not enough: it drops what is too much in silence and
 * waits for the end, be it of a file that filled the limit to the byte, of a field, or of what stands before any part.
 */
@Injectable()
export class UploadWatch {
  /** A large file on a slow office line; the server's own limit for a request is two minutes. */
  readonly limitMs: number = 110_000

  /** To be called in the moment the reading begins. @throws AppError IMPORT_TOO_LARGE, IMPORT_UPLOAD_SLOW */
  async over<T>(body: Readable, reading: Promise<T>): Promise<T> {
    let stop = (): void => undefined
    const givenUp = new Promise<never>((_, reject) => {
      stop = this.start(body, reject)
    })
    try {
      return await Promise.race([reading, givenUp])
    } finally {
      stop()
      // What still comes is nobody's: read no further, and let whoever answers cut the line.
      body.unpipe()
    }
  }

  private start(body: Readable, giveUp: (why: AppError) => void): () => void {
    let received = 0
    const count = (piece: Buffer): void => {
      received += piece.length
      if (received > MAX_FORM_BYTES) giveUp(tooLarge())
    }
    const timer = setTimeout(() => {
      giveUp(new AppError('IMPORT_UPLOAD_SLOW'))
    }, this.limitMs)
    body.on('data', count)
    return () => {
      clearTimeout(timer)
      body.off('data', count)
    }
  }
}

export function tooLarge(): AppError {
  return new AppError('IMPORT_TOO_LARGE', { params: { limit: MAX_FILE_TEXT } })
}
