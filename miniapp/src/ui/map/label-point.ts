import type { LngLat, Ring } from '@beegrid/shared'

export interface LabelPoint extends LngLat {
  /** Degrees of longitude that are free around it. */
  width: number
}

/** A little above the middle first, so that of equally wide places the one that looks like the centre wins. */
const HEIGHTS = [0.5, 0.6, 0.4, 0.7, 0.3]

function crossings(rings: readonly Ring[], lat: number): number[] {
  const found = rings.flatMap((ring) =>
    ring.slice(1).flatMap((b, i) => {
      const a = ring[i]
      if (!a || a[1] > lat === b[1] > lat) return []
      return [a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])]
    }),
  )
  return found.sort((x, y) => x - y)
}

function widestAt(rings: readonly Ring[], lat: number): LabelPoint {
  const xs = crossings(rings, lat)
  let best: LabelPoint = { lng: 0, lat, width: 0 }
  for (let i = 0; i + 1 < xs.length; i += 2) {
    const [from = 0, to = 0] = [xs[i], xs[i + 1]]
    if (to - from > best.width) best = { lng: (from + to) / 2, lat, width: to - from }
  }
  return best
}

/** Where a name has most room inside an outline, holes left out. */
export function labelPoint(rings: readonly Ring[]): LabelPoint {
  const lats = rings.flatMap((ring) => ring.map(([, lat]) => lat))
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const tries = HEIGHTS.map((height) => widestAt(rings, south + (north - south) * height))
  // Only a clearly wider place is worth leaving the middle for.
  return tries.reduce((best, each) => (each.width > best.width * 1.25 ? each : best))
}
