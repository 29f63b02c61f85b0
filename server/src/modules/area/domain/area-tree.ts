import type { AreaLevel } from '@beegrid/shared'
import type { AreaChain, AreaRecord } from './area-record.js'

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

  get size(): number {
    return this.byId.size
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

  /** From the area itself up to the root. */
  lineOf(id: string): readonly AreaRecord[] {
    const line: AreaRecord[] = []
    for (let at = this.byId.get(id); at && line.length < DEPTH;) {
      line.push(at)
      at = at.parentId === null ? undefined : this.byId.get(at.parentId)
    }
    return line
  }

  ancestorAt(id: string, level: AreaLevel): AreaRecord | undefined {
    return this.lineOf(id).find((record) => record.level === level)
  }

  chainOf(id: string): AreaChain | undefined {
    const line = this.lineOf(id)
    const at = (level: AreaLevel): string | undefined => line.find((record) => record.level === level)?.id
    const [gridId, communityId, subdistrictId, countyId] = [
      at('grid'),
      at('community'),
      at('subdistrict'),
      at('county'),
    ]
    if (countyId === undefined) return undefined
    return {
      ...(gridId !== undefined && { gridId }),
      ...(communityId !== undefined && { communityId }),
      ...(subdistrictId !== undefined && { subdistrictId }),
      countyId,
    }
  }

  /** Everything below an area, itself left out. */
  within(id: string): readonly AreaRecord[] {
    return this.childrenOf(id).flatMap((child) => [child, ...this.within(child.id)])
  }

  /** Everything, in the order of codes. */
  get all(): Iterable<AreaRecord> {
    return this.byId.values()
  }

  atLevel(level: AreaLevel): readonly AreaRecord[] {
    return [...this.byId.values()].filter((area) => area.level === level)
  }
}
