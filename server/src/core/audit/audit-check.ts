import { ChainWalk, type ChainFault } from '../chain/index.js'
import type { Database } from '../database/index.js'
import { AUDIT_LANES, AUDIT_START, auditHash, type ChainedAccess } from './audit-chain.js'
import type { AuditLaneEntity } from './audit-lane.entity.js'
import type { AuditRepository } from './audit.repository.js'
import type { AuditRowEntity } from './audit-row.entity.js'

const ROWS_AT_ONCE = 1_000
const MOST_STRAYS = 100

type LinkedAccess = ChainedAccess & { readonly hash: string }

/** `stray`: a row in no chain, though it is younger than the chains. `overtaken`: a checkpoint outside knows of another row here. */
export interface AuditFault {
  readonly lane: number | null
  readonly seq: number | null
  readonly flaw: ChainFault['flaw'] | 'stray' | 'overtaken'
  readonly row?: Pick<AuditRowEntity, 'id' | 'at' | 'action'>
}

/** Checks the audit trail's chains against the key and their ends, in pages, also while servers go on writing (G50). */
export class AuditCheck {
  constructor(
    private readonly database: Database,
    private readonly rows: AuditRepository,
    private readonly key: string,
  ) {}

  /** Everything that is wrong in the lanes and beside them. */
  async run(): Promise<AuditFault[]> {
    const named = await this.database.read((em) => this.rows.lanesNamed(em))
    const lanes = new Set([...Array.from({ length: AUDIT_LANES }, (_, lane) => lane), ...named])
    const faults: AuditFault[] = []
    for (const lane of lanes) faults.push(...(await this.lane(lane)))
    return [...faults, ...(await this.strays())]
  }

  /** Compares with how far a lane had come by a checkpoint outside the database. */
  async checkpoint(end: Pick<AuditLaneEntity, 'lane' | 'seq' | 'head'>): Promise<AuditFault[]> {
    const row = await this.database.read((em) => this.rows.row(em, end.lane, end.seq))
    if (row?.hash === end.head) return []
    const { lane, seq } = end
    return [{ lane, seq, flaw: row ? 'overtaken' : 'missing', ...(row && { row }) }]
  }

  counts(): Promise<{ unchained: number; all: number }> {
    return this.database.read((em) => this.rows.counts(em))
  }

  private async lane(lane: number): Promise<AuditFault[]> {
    const walk = new ChainWalk<LinkedAccess>(AUDIT_START, (previous, row) =>
      auditHash(this.key, previous, row),
    )
    for (let after = 0; ;) {
      // The end first: what was written meanwhile is read as a row, and the end once more.
      const end = await this.database.read((em) => this.rows.lane(em, lane))
      const rows = await this.page(lane, after)
      for (const row of rows) walk.step(row)
      const last = rows.at(-1)
      if (!last) return walk.end({ seq: end?.seq ?? 0, hash: end?.head ?? AUDIT_START }).map(found(lane))
      after = last.seq
    }
  }

  private async page(lane: number, seq: number): Promise<LinkedAccess[]> {
    const rows = await this.database.read((em) => this.rows.rowsAfter(em, { lane, seq, take: ROWS_AT_ONCE }))
    return rows.map((row) => ({ ...row, lane, seq: row.seq ?? 0, hash: row.hash ?? '' }))
  }

  private async strays(): Promise<AuditFault[]> {
    const rows = await this.database.read((em) => this.rows.strays(em, MOST_STRAYS))
    return rows.map((row) => ({ lane: null, seq: null, flaw: 'stray', row }))
  }
}

const found =
  (lane: number) =>
  ({ seq, flaw, link }: ChainFault<LinkedAccess>): AuditFault => ({
    ...{ lane, seq, flaw },
    ...(link && { row: link }),
  })
