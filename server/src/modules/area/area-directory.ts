import { Injectable } from '@nestjs/common'
import { AreaMaps } from './area-maps.js'
import type { AreaChain, AreaLine, AreaRecord } from './domain/area-record.js'

/** Names and descent of areas, from memory: at most a second behind the database. */
@Injectable()
export class AreaDirectory {
  constructor(private readonly maps: AreaMaps) {}

  /** Counts up with every change of areas or boundaries. */
  get version(): number {
    return this.maps.current.version
  }

  byId(areaId: string): AreaRecord | undefined {
    return this.maps.current.tree.get(areaId)
  }

  byCode(code: string): AreaRecord | undefined {
    return this.maps.current.tree.withCode(code)
  }

  /** What people say, by id; unknown ids are left out. */
  namesOf(areaIds: readonly string[]): ReadonlyMap<string, string> {
    return new Map(areaIds.flatMap((id) => this.nameEntry(id)))
  }

  /** The area and everything above it; undefined for an unknown id. */
  chainOf(areaId: string): AreaChain | undefined {
    return this.maps.current.tree.chainOf(areaId)
  }

  /** Whether `areaId` is `withinId` or lies below it. */
  isWithin(areaId: string, withinId: string): boolean {
    const line: readonly AreaRecord[] = Object.values(this.maps.current.tree.lineOf(areaId) ?? {})
    return line.some(({ id }) => id === withinId)
  }

  /** The same with the records themselves. */
  lineOf(areaId: string): AreaLine | undefined {
    return this.maps.current.tree.lineOf(areaId)
  }

  /** The grids in use of an area, itself included; overlays too. */
  gridsWithin(areaId: string): readonly AreaRecord[] {
    const { tree } = this.maps.current
    const self = tree.get(areaId)
    const all = self ? [self, ...tree.within(areaId)] : []
    return all.filter(({ level, status }) => level === 'grid' && status === 'active')
  }

  /** The area and everything below it; just the id for an unknown one. */
  idsWithin(areaId: string): readonly string[] {
    return [areaId, ...this.maps.current.tree.within(areaId).map(({ id }) => id)]
  }

  /** Children in the order of their codes; without a parent the counties. */
  childrenOf(parentId: string | null): readonly AreaRecord[] {
    return this.maps.current.tree.childrenOf(parentId)
  }

  private nameEntry(areaId: string): [string, string][] {
    const area = this.byId(areaId)
    return area ? [[areaId, area.shortName]] : []
  }
}
