import type { Position } from '../geojson.js'
import { METRES_PER_DEGREE, metresPerLng } from './outline.js'

/** A cell is at least twice the reach wide up to 60° of latitude. */
const CELL_DEGREES = 4e-6

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

/** Vertices by place: which of those known is nearest within a reach of at most 0.2 m. */
export class VertexSet {
  private readonly cells = new Map<string, Position[]>()

  constructor(private readonly reachM: number) {}

  add(position: Position): void {
    const key = cellOf(position, 0, 0)
    const cell = this.cells.get(key)
    if (cell) cell.push(position)
    else this.cells.set(key, [position])
  }

  nearest(position: Position): Position | undefined {
    let [best, bestM]: [Position | undefined, number] = [undefined, this.reachM]
    for (const each of this.around(position)) {
      const apart = gapM(each, position)
      if (apart < bestM || (apart === bestM && best === undefined)) [best, bestM] = [each, apart]
    }
    return best
  }

  private around(position: Position): Position[] {
    return AROUND.flatMap(([dx, dy]) => this.cells.get(cellOf(position, dx, dy)) ?? [])
  }

  /** The known vertex within reach, or this one, which is known from now on. */
  settle(position: Position): Position {
    const near = this.nearest(position)
    if (near) return near
    this.add(position)
    return position
  }
}

function cellOf([lng, lat]: Position, dx: number, dy: number): string {
  return `${Math.floor(lng / CELL_DEGREES) + dx}:${Math.floor(lat / CELL_DEGREES) + dy}`
}

function gapM(a: Position, b: Position): number {
  return Math.hypot((a[0] - b[0]) * metresPerLng(a[1]), (a[1] - b[1]) * METRES_PER_DEGREE)
}
