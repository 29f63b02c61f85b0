import type { AreaLevel } from '@beegrid/shared'
import type { AreaRecord } from '../../area/index.js'

const ABOVE: Readonly<Record<AreaLevel, AreaLevel | undefined>> = {
  county: undefined,
  subdistrict: 'county',
  community: 'subdistrict',
  grid: 'community',
}

/** The areas there are, by id, code and descent. */
export class AreaNet {
  private readonly byId: ReadonlyMap<string, AreaRecord>
  private readonly byCode: ReadonlyMap<string, AreaRecord>

  constructor(readonly records: readonly AreaRecord[]) {
    this.byId = new Map(records.map((record) => [record.id, record]))
    this.byCode = new Map(records.map((record) => [record.code, record]))
  }

  get(areaId: string | null): AreaRecord | undefined {
    return areaId === null ? undefined : this.byId.get(areaId)
  }

  withCode(code: string): AreaRecord | undefined {
    return this.byCode.get(code)
  }

  /** Whether an area is the scope or lies below it; every area lies in the scope of everything. */
  isWithin(areaId: string | null, scope: string | null): boolean {
    if (scope === null) return true
    for (let area = this.get(areaId); area; area = this.get(area.parentId)) if (area.id === scope) return true
    return false
  }

  within(scope: string | null): readonly AreaRecord[] {
    return this.records.filter(({ id }) => this.isWithin(id, scope))
  }

  /** The area and what stands above it, itself first. */
  lineOf(areaId: string | null): readonly AreaRecord[] {
    const line: AreaRecord[] = []
    for (let area = this.get(areaId); area; area = this.get(area.parentId)) line.push(area)
    return line
  }
}

/** The code of the area above by the official rule: 6 county + 3 town + 3 community + 3 serial (GB/T 30428). */
export function codeAbove(code: string, level: AreaLevel): string | undefined {
  if (level === 'grid' && code.length === 15) return code.slice(0, 12)
  if (level === 'community' && code.length === 12) return `${code.slice(0, 9)}000`
  return level === 'subdistrict' && code.length === 12 ? code.slice(0, 6) : undefined
}

export function levelAbove(level: AreaLevel): AreaLevel | undefined {
  return ABOVE[level]
}
