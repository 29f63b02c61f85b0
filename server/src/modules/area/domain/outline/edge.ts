import type { Position } from '../geojson.js'
import type { OutlineRing } from './outline.js'

export type Edge = readonly [Position, Position]

export function isBefore(a: Position, b: Position): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}

/** The same for both directions. */
export function edgeKey(a: Position, b: Position): string {
  const [from, to] = isBefore(a, b) ? [a, b] : [b, a]
  return `${from[0]},${from[1]} ${to[0]},${to[1]}`
}

export function* edgesOf(paths: Iterable<OutlineRing>): Generator<Edge> {
  for (const path of paths) {
    let before = path[0]
    for (const here of path) {
      if (before && before !== here && (before[0] !== here[0] || before[1] !== here[1])) yield [before, here]
      before = here
    }
  }
}
