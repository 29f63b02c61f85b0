import type { Readable } from 'node:stream'
import type { MultipartFile } from '@fastify/multipart'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../core/errors/index.js'
import { watchBody, type BodyLimits } from '../../core/http/index.js'
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_TEXT } from './domain/photo-limits.js'
import { UploadBudget } from './upload-budget.js'

const FIELD = 'file'
/** A photo of 2 MB on a connection of 20 kB/s. */
const TIME_LIMIT_MS = 100_000
/** Boundary and headers around the file. */
const FORM_OVERHEAD_BYTES = 16 * 1024

const LIMITS: BodyLimits = {
  maxBytes: MAX_UPLOAD_BYTES + FORM_OVERHEAD_BYTES,
  limitMs: TIME_LIMIT_MS,
  tooLarge,
  tooSlow: () => new AppError('MEDIA_UPLOAD_SLOW'),
}

type Form = AsyncIterable<MultipartFile | { readonly type: 'field' }>

/** Reads the one file of a form into memory, whole or not at all (G28): what breaks off leaves nothing anywhere. */
@Injectable()
export class UploadReader {
  constructor(private readonly budget: UploadBudget) {}

  /** Gives the file's bytes to `work`; they count against the memory for uploads until it is done. */
  withFile<T>(request: FastifyRequest, work: (bytes: Buffer) => Promise<T>): Promise<T> {
    refuseByHeader(request)
    return this.budget.hold(request.actor?.userId ?? request.ip, async (taken) => {
      const reading = readFile(request.parts(), (bytes) => {
        taken.add(bytes)
      })
      return work(await watchBody(request.raw, reading, LIMITS))
    })
  }
}

function refuseByHeader(request: FastifyRequest): void {
  if (!request.isMultipart()) throw new AppError('UNSUPPORTED_MEDIA_TYPE')
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > LIMITS.maxBytes) throw tooLarge()
}

async function readFile(form: Form, count: (bytes: number) => void): Promise<Buffer> {
  let file: Buffer | undefined
  try {
    for await (const part of form) {
      if (part.type !== 'file' || part.fieldname !== FIELD || file) throw new AppError('MEDIA_FILE_REQUIRED')
      file = await collect(part.file, count)
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (!file || file.length === 0) throw new AppError('MEDIA_FILE_REQUIRED')
  return file
}

async function collect(
  file: Readable & { readonly truncated: boolean },
  count: (bytes: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of file as AsyncIterable<Buffer>) {
    count(chunk.length)
    chunks.push(chunk)
    if (file.truncated) throw tooLarge()
  }
  if (file.truncated) throw tooLarge()
  return Buffer.concat(chunks)
}

function tooLarge(): AppError {
  return new AppError('MEDIA_TOO_LARGE', { params: { limit: MAX_UPLOAD_TEXT } })
}

/** More parts than one file, a field, a broken form: all of them are not "one photo in the field `file`". */
function asRefusal(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('MEDIA_FILE_REQUIRED', { cause: error })
}
