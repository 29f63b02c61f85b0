import type { Readable } from 'node:stream'
import type { Multipart } from '@fastify/multipart'
import { COORDS } from '@beegrid/shared'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { AppError, type FieldError } from '../../../core/errors/index.js'
import { MAX_FILE_BYTES } from '../domain/limits.js'
import { TRANSFER_SORTS, type TransferSort } from '../domain/transfer-sort.js'
import type { GivenCoord } from '../imports/coord-reader.js'
import type { CheckRequest } from '../imports/import-checking.js'
import { ImportSlots } from './import-slots.js'
import { MAX_FORM_BYTES, tooLarge, UploadWatch } from './upload-watch.js'

/** Beside the one file: sort, areaId, coord, missing. */
const LIMITS = {
  files: 1,
  fields: 4,
  parts: 6,
  fileSize: MAX_FILE_BYTES,
  fieldNameSize: 32,
  fieldSize: 128,
  headerPairs: 16,
  headerSize: 4096,
}

interface Form {
  readonly fields: ReadonlyMap<string, string>
  readonly file?: { readonly name: string; readonly bytes: Buffer }
}

/** Reads the form of an import into memory, whole or not at all; more than the limit is cut while it streams. */
@Injectable()
export class ImportFormReader {
  constructor(
    private readonly slots: ImportSlots,
    private readonly watch: UploadWatch,
  ) {}

  /** Gives the form to `work`; a few at a time, as each is held in memory until it is planned. */
  withForm<T>(request: FastifyRequest, work: (form: CheckRequest) => Promise<T>): Promise<T> {
    refuseByHeader(request)
    return this.slots.hold(request.actor?.userId ?? request.ip, async () => {
      const reading = readForm(request.parts({ limits: LIMITS }))
      const form = await this.watch.over(request.raw, reading)
      return work(checkRequest(form))
    })
  }
}

function refuseByHeader(request: FastifyRequest): void {
  if (!request.isMultipart()) throw new AppError('UNSUPPORTED_MEDIA_TYPE')
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > MAX_FORM_BYTES) throw tooLarge()
}

async function readForm(parts: AsyncIterable<Multipart>): Promise<Form> {
  const fields = new Map<string, string>()
  let file: Form['file']
  try {
    for await (const part of parts) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value))
      else file = { name: part.filename, bytes: await collect(part.file) }
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('IMPORT_FILE_REQUIRED', { cause: error })
  }
  return { fields, ...(file && { file }) }
}

async function collect(file: Readable & { readonly truncated: boolean }): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of file as AsyncIterable<Buffer>) {
    pieces.push(piece)
    if (file.truncated) throw tooLarge()
  }
  if (file.truncated) throw tooLarge()
  return Buffer.concat(pieces)
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  sort: TRANSFER_SORTS,
  coord: [...COORDS, 'auto'],
  missing: ['keep', 'retire'],
}
const NAMES = [...Object.keys(CHOICES), 'areaId']

function wrongFields(fields: ReadonlyMap<string, string>): FieldError[] {
  const unknown = [...fields.keys()].filter((name) => !NAMES.includes(name))
  const wrong = Object.entries(CHOICES).filter(
    ([name, choices]) => !choices.includes(fields.get(name) ?? choices[0] ?? ''),
  )
  const areaId = fields.get('areaId') ?? ''
  return [
    ...unknown.map((field) => ({ field, zh: '不认识的字段', en: 'unknown field' })),
    ...wrong.map(([field, choices]) => ({
      field,
      zh: `须为其中之一：${choices.join('、')}`,
      en: `must be one of ${choices.join(', ')}`,
    })),
    ...(/^[\w-]{0,64}$/.test(areaId)
      ? []
      : [{ field: 'areaId', zh: '不是有效的编号', en: 'is not a valid id' }]),
  ]
}

/** @throws AppError IMPORT_FILE_REQUIRED, VALIDATION_FAILED, COORD_REQUIRED */
function checkRequest({ fields, file }: Form): CheckRequest {
  const errors = wrongFields(fields)
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { params: { count: errors.length }, errors })
  const sort = TRANSFER_SORTS.find((each) => each === fields.get('sort'))
  if (!sort || !file || file.bytes.length === 0) throw new AppError('IMPORT_FILE_REQUIRED')
  const missing = fields.get('missing') === 'retire' ? 'retire' : 'keep'
  const named = { bytes: file.bytes, fileName: printable(file.name), sort }
  return {
    ...named,
    areaId: fields.get('areaId') || null,
    coord: coordOf(fields, sort),
    options: { missing },
  }
}

/** There is no default for what holds coordinates (G47); `auto` says so too. */
function coordOf(fields: Form['fields'], sort: TransferSort): GivenCoord {
  const coord = [...COORDS, 'auto' as const].find((each) => each === fields.get('coord'))
  if (!coord && (sort === 'areas' || sort === 'places')) throw new AppError('COORD_REQUIRED')
  return coord ?? 'auto'
}

/** What can be shown of a file's name. */
function printable(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return name.replace(/[\u0000-\u001f\u007f\p{Surrogate}]/gu, '') || 'file'
}
