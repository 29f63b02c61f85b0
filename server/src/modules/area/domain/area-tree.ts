import type { AreaLevel } from '@beegrid/shared'
import type { AreaChain, AreaLine, AreaRecord } from './area-record.js'

const ROOT = ''
const DEPTH = 6

/** The tree of areas, built once from its rows and never changed: a new version is a new tree. */
export class AreaTree {
  private readonly byId: ReadonlyMap<string, AreaRecord>
  private readonly byCode: ReadonlyMap<string, AreaRecord>
  private readonly byParent = new Map<string, AreaRecord[]>()

  constructor(records: readonly AreaRecord[]) {
    const ordered = [...records].sort((a, b) => (a.code < b.code ? -1 : 1))
    this.byId = new Map(ordered.map((record) => [record.id, record]))
    this.byCode = new Map(ordered.map((record) => [record.code, record]))
    for (const record of ordered) {
      const key = record.parentId ?? ROOT
      const siblings = this.byParent.get(key)
      if (siblings) siblings.push(record)
      else this.byParent.set(key, [record])
    }
  }

  get(id: string): AreaRecord | undefined {
    return this.byId.get(id)
  }

  withCode(code: string): AreaRecord | undefined {
    return this.byCode.get(code)
  }

  /** Children in the order of their codes; without a parent the counties. */
  childrenOf(parentId: string | null): readonly AreaRecord[] {
    return this.byParent.get(parentId ?? ROOT) ?? []
  }

  /** The area and what stands above it; undefined where no county does. */
  lineOf(id: string): AreaLine | undefined {
    const line: Partial<Record<AreaLevel, AreaRecord>> = {}
    let area = this.byId.get(id)
    for (let depth = 0; area && depth < DEPTH; depth += 1) {
      line[area.level] = area
      area = area.parentId === null ? undefined : this.byId.get(area.parentId)
    }
    return line.county && { ...line, county: line.county }
  }

  chainOf(id: string): AreaChain | undefined {
    const line = this.lineOf(id)
    if (!line) return undefined
    const { grid, community, subdistrict, county } = line
    return {
      ...(grid && { gridId: grid.id }),
      ...(community && { communityId: community.id }),
      ...(subdistrict && { subdistrictId: subdistrict.id }),
      countyId: county.id,
    }
  }

  /** Everything below an area, itself left out. */
  within(id: string): readonly AreaRecord[] {
    return this.childrenOf(id).flatMap((child) => [child, ...this.within(child.id)])
  }

  atLevel(level: AreaLevel): readonly AreaRecord[] {
    return [...this.byId.values()].filter((area) => area.level === level)
  }
}
