import type { AreaLevel } from '@beegrid/shared'
import type { AreaChange, AreaDraft, AreaPatch } from '../area-change.js'
import type { AreaFinding } from '../area-finding.js'
import type { AreaRecord } from '../area-record.js'
import { codeBelow, nestsIn, nextCode, type BelowCounty } from './area-code.js'
import { recordFaults } from './record-faults.js'

/** The areas as they are, and whose every code is or once was. */
export interface KnownAreas {
  readonly records: ReadonlyMap<string, AreaRecord>
  /** Area id by code; codes once given stay, so that none is given twice. */
  readonly codes: ReadonlyMap<string, string>
}

/** The areas as they would be after a change. */
export interface RecordPlan {
  readonly records: ReadonlyMap<string, AreaRecord>
  /** Ids of areas that become different or new. */
  readonly changed: ReadonlySet<string>
  /** Id by the ref of a draft. */
  readonly created: ReadonlyMap<string, string>
  readonly findings: readonly AreaFinding[]
}

const LEVELS_DOWN: readonly AreaLevel[] = ['county', 'subdistrict', 'community', 'grid']
const NOWHERE = { lng: 0, lat: 0 }

/** Reckons what areas become by a change; outlines are no concern of its. */
export class RecordPlanner {
  private readonly records: Map<string, AreaRecord>
  private readonly codes: Map<string, string>
  private readonly created = new Map<string, string>()
  private readonly findings: AreaFinding[] = []

  constructor(
    private readonly known: KnownAreas,
    private readonly newId: () => string,
  ) {
    this.records = new Map(known.records)
    this.codes = new Map(known.codes)
  }

  plan({ patches, creates }: AreaChange): RecordPlan {
    const inOrder = LEVELS_DOWN.flatMap((level) => creates.filter((draft) => draft.level === level))
    inOrder.forEach((draft) => {
      this.create(draft)
    })
    patches.forEach((patch) => {
      this.patch(patch)
    })
    const { records, created } = this
    const changed = this.changed()
    const faults = recordFaults({ records, changed, codes: this.known.codes, refs: refsOf(created) })
    return { records, changed, created, findings: [...this.findings, ...faults] }
  }

  private patch({ areaId, geometry: _, ...given }: AreaPatch): void {
    const area = this.records.get(areaId)
    if (!area) {
      this.findings.push(unknownArea(areaId))
      return
    }
    const patched: AreaRecord = { ...area, ...given }
    const code = given.code ?? this.codeAfterMove(area, patched)
    this.put({ ...patched, code })
    if (code !== area.code) this.recodeBelow(patched.id, code)
  }

  /** A code contains its parent's: whoever moves gets the next free one there; back at an earlier parent the former. */
  private codeAfterMove(before: AreaRecord, after: AreaRecord): string {
    const parent = after.parentId === null ? undefined : this.records.get(after.parentId)
    if (after.level === 'county' || !parent || nestsIn(after.level, before.code, parent.code))
      return before.code
    const { level } = after
    const former = [...this.codes].find(([code, id]) => id === after.id && nestsIn(level, code, parent.code))
    return former?.[0] ?? nextCode(level, parent.code, this.codes.keys()) ?? before.code
  }

  private recodeBelow(parentId: string, parentCode: string): void {
    for (const child of [...this.records.values()]) {
      const { level } = child
      if (child.parentId !== parentId || child.status !== 'active' || level === 'county') continue
      if (nestsIn(level, child.code, parentCode)) continue
      const code = this.freeCode(level, child, parentCode)
      this.put({ ...child, code })
      this.recodeBelow(child.id, code)
    }
  }

  private freeCode(level: BelowCounty, child: AreaRecord, parentCode: string): string {
    const same = codeBelow(level, child.code, parentCode)
    const owner = this.codes.get(same)
    if (owner === undefined || owner === child.id) return same
    return nextCode(level, parentCode, this.codes.keys()) ?? child.code
  }

  private create(draft: AreaDraft): void {
    const { ref, id = this.newId() } = draft
    if (this.records.has(id)) throw new Error(`a draft has the id of area ${id}`)
    this.created.set(ref, id)
    const parentId = this.parentOf(draft)
    const { name, level, shortName = name, layer = 'ordinary', phone = null } = draft
    const { code = this.codeFor(level, parentId) } = draft
    this.put({ id, code, name, shortName, level, layer, parentId, phone, status: 'active', centre: NOWHERE })
  }

  private parentOf({ parentRef, parentId }: AreaDraft): string | null {
    return (parentRef === undefined ? parentId : this.created.get(parentRef)) ?? null
  }

  private codeFor(level: AreaLevel, parentId: string | null): string {
    const parent = parentId === null ? undefined : this.records.get(parentId)
    return level === 'county' || !parent ? '' : (nextCode(level, parent.code, this.codes.keys()) ?? '')
  }

  private put(area: AreaRecord): void {
    this.records.set(area.id, area)
    if (!this.codes.has(area.code)) this.codes.set(area.code, area.id)
  }

  private changed(): Set<string> {
    const ids = [...this.records].flatMap(([id, after]) => {
      const before = this.known.records.get(id)
      return before && same(before, after) ? [] : [id]
    })
    return new Set(ids)
  }
}

const ATTRIBUTES = ['code', 'name', 'shortName', 'layer', 'parentId', 'phone', 'status'] as const

function same(a: AreaRecord, b: AreaRecord): boolean {
  return a === b || ATTRIBUTES.every((each) => a[each] === b[each])
}

/** How a caller knows an area: by the ref of its draft, else by its id. */
export function refsOf(created: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...created].map(([ref, id]) => [id, ref]))
}

function unknownArea(areaId: string): AreaFinding {
  return {
    severity: 'error',
    kind: 'unknownArea',
    refs: [areaId],
    zh: '没有找到要修改的区域',
    en: 'The area to change was not found',
  }
}
