import { Injectable } from '@nestjs/common'
import { AreaMaps } from './area-maps.js'

/** How far apart two outlines may lie and still be neighbours: surveyed borders rarely meet to the centimetre. */
const TOUCH_M = 5

/** Which grids lie next to each other, by their outlines. */
@Injectable()
export class AreaNeighbours {
  constructor(private readonly maps: AreaMaps) {}

  /** Ids of the grids that touch a grid, whatever community they belong to; none for one without an outline. */
  of(gridId: string): ReadonlySet<string> {
    const index = this.maps.current.indexOf('grid')
    const centre = this.maps.current.tree.get(gridId)?.centre
    const own = centre && index.near(centre, TOUCH_M).find(({ area }) => area.id === gridId)
    const found = new Set<string>()
    for (const vertex of own?.polygon.vertices() ?? [])
      for (const { area } of index.near(vertex, TOUCH_M)) found.add(area.id)
    found.delete(gridId)
    return found
  }
}
