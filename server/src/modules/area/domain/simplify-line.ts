import type { Position } from './geojson.js'

const METRES_PER_DEGREE = 111_195

/** Squared distance in metres of `p` from the segment a–b. */
function offset2(p: Position, a: Position, b: Position): number {
  const kx = METRES_PER_DEGREE * Math.cos((p[1] * Math.PI) / 180)
  const [ax, ay] = [(a[0] - p[0]) * kx, (a[1] - p[1]) * METRES_PER_DEGREE]
  const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * METRES_PER_DEGREE]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return (ax + t * dx) ** 2 + (ay + t * dy) ** 2
}

interface Farthest {
  readonly index: number
  readonly distance2: number
}

function farthest(line: readonly Position[], from: number, to: number): Farthest {
  const [a, b] = [line[from], line[to]]
  let best: Farthest = { index: from, distance2: 0 }
  for (let index = from + 1; a && b && index < to; index += 1) {
    const p = line[index]
    const distance2 = p ? offset2(p, a, b) : 0
    if (distance2 > best.distance2) best = { index, distance2 }
  }
  return best
}

const before = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])

/**
 * Douglas–Peucker: leaves out vertices no further than `toleranceM` from what remains; both ends stay. The same line gives
 * the same vertices from either end.
 */
export function simplifyLine(line: readonly Position[], toleranceM: number): readonly Position[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length <= 2) return line
  if (before(last, first)) return [...keep([...line].reverse(), toleranceM)].reverse()
  return keep(line, toleranceM)
}

function keep(line: readonly Position[], toleranceM: number): readonly Position[] {
  const kept = new Set([0, line.length - 1])
  const todo: [number, number][] = [[0, line.length - 1]]
  for (let span = todo.pop(); span; span = todo.pop()) {
    const { index, distance2 } = farthest(line, span[0], span[1])
    if (distance2 <= toleranceM ** 2) continue
    kept.add(index)
    todo.push([span[0], index], [index, span[1]])
  }
  return line.filter((_, i) => kept.has(i))
}
