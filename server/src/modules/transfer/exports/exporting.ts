import { Injectable } from '@nestjs/common'
import { AuditTrail } from '../../../core/audit/index.js'
import type { Coord } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import {
  TRANSFER_FORMATS,
  TRANSFER_SORTS,
  type TransferFormat,
  type TransferSort,
} from '../domain/transfer-sort.js'
import { TransferAccess } from '../imports/transfer-access.js'
import { COLUMNS } from '../sorts/columns.js'
import type { ExportRow } from './export-row.js'
import { SortExports } from './sort-exports.js'
import { csvOf, geoJsonOf, xlsxOf } from './write-table.js'

export interface ExportFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Buffer
}

export interface ExportAsk {
  readonly file: string
  readonly areaId?: string
  readonly coord?: Coord
}

const TYPES: Readonly<Record<TransferFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json; charset=utf-8',
}

const SHAPED: readonly TransferSort[] = ['areas', 'places']

/** Files out of the register: what comes out can be brought in again and changes nothing. */
@Injectable()
export class Exporting {
  constructor(
    private readonly database: Database,
    private readonly sorts: SortExports,
    private readonly access: TransferAccess,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws AppError NOT_FOUND, AREA_NOT_FOUND, FORBIDDEN, COORD_REQUIRED */
  async file(actor: Actor, { file, areaId, coord }: ExportAsk): Promise<ExportFile> {
    const { sort, format } = parsed(file)
    this.access.require(actor, sort, areaId ?? null)
    if (SHAPED.includes(sort) && coord === undefined) throw new AppError('COORD_REQUIRED')
    await this.record(actor, sort, areaId ?? null)
    const request = { actor, areaId: areaId ?? null, coord: coord ?? ('wgs84' as const) }
    const rows = await this.database.read((em) => this.sorts.of(sort).rows(em, request))
    return { name: file, contentType: TYPES[format], bytes: await written(sort, format, rows) }
  }

  /** Headings and one example, to be filled in. @throws AppError NOT_FOUND */
  async template(file: string): Promise<ExportFile> {
    const { sort, format } = parsed(file)
    const values = Object.fromEntries(COLUMNS[sort].map(({ key, sample }) => [key, sample]))
    return { name: file, contentType: TYPES[format], bytes: await written(sort, format, [{ values }]) }
  }

  /** Before anything is read: without the row there is no file (G02). */
  private async record(actor: Actor, sort: TransferSort, areaId: string | null): Promise<void> {
    if (sort !== 'staff' && sort !== 'households') return
    const look = { actorId: actor.userId, action: `${sort}.export`, subjectId: areaId ?? 'everything' }
    await this.database.write((em) => this.audit.record(em, look))
  }
}

function parsed(file: string): { sort: TransferSort; format: TransferFormat } {
  const [name, ending, ...rest] = file.split('.')
  const sort = TRANSFER_SORTS.find((each) => each === name)
  const format = TRANSFER_FORMATS.find((each) => each === ending)
  if (!sort || !format || rest.length > 0 || (format === 'geojson' && !SHAPED.includes(sort)))
    throw new AppError('NOT_FOUND')
  return { sort, format }
}

async function written(
  sort: TransferSort,
  format: TransferFormat,
  rows: readonly ExportRow[],
): Promise<Buffer> {
  if (format === 'geojson') return geoJsonOf(COLUMNS[sort], rows)
  return format === 'csv' ? csvOf(COLUMNS[sort], rows) : xlsxOf(COLUMNS[sort], rows)
}
