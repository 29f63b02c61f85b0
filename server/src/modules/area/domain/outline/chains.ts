import type { Position } from '../geojson.js'
import type { Edge } from './edge.js'

interface Link {
  readonly edge: number
  readonly to: Position
}

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`

/**
 * Edges joined to paths that end only where more or fewer than two meet; closed where none do. A border of 50,000 vertices
 * is then a few paths for whoever looks for faces.
 */
export function chainsOf(edges: readonly Edge[]): Position[][] {
  const links = linksOf(edges)
  const used = new Uint8Array(edges.length)
  const walk = (from: Position, link: Link): Position[] => {
    const path = [from]
    for (let next: Link | undefined = link; next;) {
      used[next.edge] = 1
      path.push(next.to)
      const onward: readonly Link[] = links.get(keyOf(next.to)) ?? []
      next = onward.length === 2 ? onward.find(({ edge }) => used[edge] === 0) : undefined
    }
    return path
  }
  const starting = (isStart: (meeting: number) => boolean): Position[][] =>
    edges.flatMap((edge, i) =>
      both(edge).flatMap(([from, to]) => {
        const begins = used[i] === 0 && isStart(links.get(keyOf(from))?.length ?? 0)
        return begins ? [walk(from, { edge: i, to })] : []
      }),
    )
  return [...starting((meeting) => meeting !== 2), ...starting(() => true)]
}

function linksOf(edges: readonly Edge[]): ReadonlyMap<string, Link[]> {
  const links = new Map<string, Link[]>()
  edges.forEach((each, edge) => {
    for (const [from, to] of both(each)) {
      const there = links.get(keyOf(from))
      if (there) there.push({ edge, to })
      else links.set(keyOf(from), [{ edge, to }])
    }
  })
  return links
}

const both = ([a, b]: Edge): [Edge, Edge] => [
  [a, b],
  [b, a],
]
