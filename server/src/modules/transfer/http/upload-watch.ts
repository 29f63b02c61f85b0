import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'
import { watchBody } from '../../../core/http/index.js'
import { MAX_FILE_BYTES, MAX_FILE_TEXT } from '../domain/limits.js'

/** Boundaries, headers and fields around the file. */
export const MAX_FORM_BYTES = MAX_FILE_BYTES + 16 * 1024

/** How long and how much the form of an import may be. */
@Injectable()
export class UploadWatch {
  /** A large file on a slow office line; the server's own limit for a request is two minutes. */
  readonly limitMs: number = 110_000

  /** To be called in the moment the reading begins. @throws AppError IMPORT_TOO_LARGE, IMPORT_UPLOAD_SLOW */
  over<T>(body: Readable, reading: Promise<T>): Promise<T> {
    const tooSlow = (): AppError => new AppError('IMPORT_UPLOAD_SLOW')
    return watchBody(body, reading, { maxBytes: MAX_FORM_BYTES, limitMs: this.limitMs, tooLarge, tooSlow })
  }
}

export function tooLarge(): AppError {
  return new AppError('IMPORT_TOO_LARGE', { params: { limit: MAX_FILE_TEXT } })
}
