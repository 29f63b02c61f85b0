import type { Position } from '../geojson.js'
import { isBefore, type Edge } from './edge.js'

/** On which side of a line a point lies: positive left, negative right, 0 on it. */
function side([a, b]: Edge, p: Position): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

const ordered = ([a, b]: Edge): Edge => (isBefore(a, b) ? [a, b] : [b, a])

/** Where two edges truly cross; undefined where they only touch or run along each other. The same from either side. */
export function crossingOf(first: Edge, second: Edge): Position | undefined {
  const [one, other] = [ordered(first), ordered(second)].sort((x, y) => (isBefore(x[0], y[0]) ? -1 : 1))
  if (!one || !other) return undefined
  const [a, b] = [side(other, one[0]), side(other, one[1])]
  const [c, d] = [side(one, other[0]), side(one, other[1])]
  if (a * b >= 0 || c * d >= 0) return undefined
  const t = a / (a - b)
  return [one[0][0] + t * (one[1][0] - one[0][0]), one[0][1] + t * (one[1][1] - one[0][1])]
}
