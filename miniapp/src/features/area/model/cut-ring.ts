import type { Ring } from '@beegrid/shared'
import { ringAreaM2 } from './measure'

type Position = Ring[number]

interface Crossing {
  at: Position
  /** Along the drawn line and along the outline: whole part the edge, fraction the place on it. */
  onLine: number
  onRing: number
}

function crossing([p, q]: [Position, Position], [a, b]: [Position, Position]) {
  const [rx, ry, sx, sy] = [q[0] - p[0], q[1] - p[1], b[0] - a[0], b[1] - a[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return undefined
  const [dx, dy] = [a[0] - p[0], a[1] - p[1]]
  const [t, u] = [(dx * sy - dy * sx) / cross, (dx * ry - dy * rx) / cross]
  // Half open, so that a crossing in a corner counts once.
  if (t < 0 || t > 1 || u < 0 || u >= 1) return undefined
  return { at: [p[0] + t * rx, p[1] + t * ry] as Position, t, u }
}

function crossings(ring: Ring, line: Ring): Crossing[] {
  return line.slice(1).flatMap((q, i) =>
    ring.slice(1).flatMap((b, j) => {
      const [p, a] = [line[i], ring[j]]
      const found = p && a && crossing([p, q], [a, b])
      return found ? [{ at: found.at, onLine: i + found.t, onRing: j + found.u }] : []
    }),
  )
}

/** The corners of the outline from one crossing on to the other. */
function along(ring: Ring, from: Crossing, to: Crossing): Position[] {
  const open = ring.slice(0, -1)
  const start = Math.floor(from.onRing) + 1
  const end = Math.floor(to.onRing) + (to.onRing < from.onRing ? open.length : 0)
  return Array.from({ length: end - start + 1 }, (_, k) => open[(start + k) % open.length]).flatMap((at) =>
    at ? [at] : [],
  )
}

/**
 * The two parts a line cuts an outline into, the larger first, to be shown while the server has not cut yet; undefined
 * unless it goes in once and out once.
 */
export function cutRing(ring: Ring, line: Ring): readonly [Ring, Ring] | undefined {
  const [first, second, more] = crossings(ring, line).sort((a, b) => a.onLine - b.onLine)
  if (!first || !second || more) return undefined
  const inside = line.slice(Math.floor(first.onLine) + 1, Math.floor(second.onLine) + 1)
  const back: Ring = [second.at, ...along(ring, second, first), first.at, ...inside, second.at]
  const forth: Ring = [first.at, ...along(ring, first, second), second.at, ...[...inside].reverse(), first.at]
  return ringAreaM2(back) >= ringAreaM2(forth) ? [back, forth] : [forth, back]
}
