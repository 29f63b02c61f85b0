import { Injectable } from '@nestjs/common'
import { fromWgs84, type Coord } from '@beegrid/shared'
import { AuditTrail } from '../../../core/audit/index.js'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import type { Finding } from '../domain/finding.js'
import type { PreviewShape } from '../domain/import-plan.js'
import { LINE_KINDS, type LineKind } from '../domain/line-kind.js'
import { ImportDesk, isAboutPeople } from './import-desk.js'
import type { ImportFacts, ImportLineFacts } from './import-facts.js'
import { ImportFiles } from './import-files.js'
import { TransferAccess } from './transfer-access.js'

export interface Paging {
  readonly cursor?: string
  readonly limit?: number
}

export interface ImportPage {
  readonly items: readonly ImportFacts[]
  readonly nextCursor: string | null
}

export interface LinePage {
  readonly items: readonly ImportLineFacts[]
  readonly nextCursor: string | null
}

export interface ImportWithFindings {
  readonly row: ImportFacts
  readonly findings: readonly Finding[]
}

const FINDINGS = ['error', 'warning'] as const
const SHOWN_FINDINGS = 200

/** Looking at imports: what they would do, did, and said. */
@Injectable()
export class ImportReading {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly desk: ImportDesk,
    private readonly files: ImportFiles,
    private readonly access: TransferAccess,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws AppError IMPORT_NOT_FOUND */
  async one(actor: Actor, importId: string): Promise<ImportWithFindings> {
    const row = await this.desk.found(actor, importId)
    const kinds = { kinds: FINDINGS, after: 0, take: SHOWN_FINDINGS }
    const lines = await this.database.read((em) => this.imports.lines(em, importId, kinds))
    return { row, findings: lines.flatMap(({ detail }) => detail.finding ?? []) }
  }

  /** Newest first. @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  async list(
    actor: Actor,
    { areaId, cursor, limit = DEFAULT_PAGE_SIZE }: Paging & { areaId?: string },
  ): Promise<ImportPage> {
    const scope = this.access.scopeOf(actor, areaId)
    const [before] = cursor === undefined ? [] : decodeCursor(cursor, 1)
    const filter = {
      take: limit + 1,
      ...(scope && { scope }),
      ...(before !== undefined && { before: String(before) }),
    }
    const found = await this.database.read((em) => this.imports.page(em, filter))
    const { rows: items, nextCursor } = cutPage(found, limit, (last) => [last.id])
    return { items, nextCursor }
  }

  /** Changes and findings in the order of the file; names of people in them are a look that is written down (G02). */
  async lines(
    actor: Actor,
    importId: string,
    { kind, cursor, limit = DEFAULT_PAGE_SIZE }: Paging & { kind?: LineKind },
  ): Promise<LinePage> {
    const row = await this.desk.found(actor, importId)
    const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1)[0])
    const filter = { kinds: kind === undefined ? LINE_KINDS : [kind], after, take: limit + 1 }
    if (isAboutPeople(row)) await this.record(actor, row)
    const found = await this.database.read((em) => this.imports.lines(em, importId, filter))
    const { rows: items, nextCursor } = cutPage(found, limit, (last) => [last.seq])
    return { items, nextCursor }
  }

  /** @throws AppError COORD_REQUIRED, IMPORT_NOT_FOUND */
  async preview(actor: Actor, importId: string, coord: Coord | undefined): Promise<readonly PreviewShape[]> {
    if (coord === undefined) throw new AppError('COORD_REQUIRED')
    const shapes = await this.files.preview(await this.desk.found(actor, importId))
    return coord === 'wgs84'
      ? shapes
      : shapes.map((shape) => ({ ...shape, geometry: moved(shape.geometry, coord) }))
  }

  private record(actor: Actor, { id, sort }: ImportEntity): Promise<void> {
    const look = { actorId: actor.userId, action: `${sort}.import.view`, subjectId: id }
    return this.database.write((em) => this.audit.record(em, look))
  }
}

function moved(geometry: PreviewShape['geometry'], coord: Coord): PreviewShape['geometry'] {
  const move = ([lng, lat]: readonly [number, number]): readonly [number, number] => {
    const there = fromWgs84({ lng, lat }, coord)
    return [there.lng, there.lat]
  }
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: move(geometry.coordinates) }
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) }
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
      }
  }
}
