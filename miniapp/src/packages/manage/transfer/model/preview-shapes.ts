import type { Ring } from '@beegrid/shared'
import type { DeskLook, DeskMark, DeskShape } from '@/ui/map/desk-map-types'
import type { PreviewFeature } from '../api/imports'

const LOOKS: Readonly<Record<string, DeskLook>> = {
  created: 'chosen',
  changed: 'picked',
  retired: 'around',
  same: 'child',
}
/** About 40 m across: a point has no ground of its own to be seen by. */
const DOT_DEGREES = 0.0002

function dot([lng, lat]: readonly [number, number]): Ring {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const
  return corners.map(([x, y]) => [lng + x * DOT_DEGREES, lat + y * DOT_DEGREES] as const)
}

export function ringsOf({ geometry }: PreviewFeature): Ring[] {
  if (geometry.type === 'Point') return [dot(geometry.coordinates)]
  return geometry.type === 'Polygon' ? [...geometry.coordinates] : geometry.coordinates.flat()
}

const crossing = ([lng, lat]: readonly [number, number]): DeskMark => ({
  kind: 'crossing',
  at: { lng, lat },
  severe: true,
})

export interface PreviewLayers {
  shapes: DeskShape[]
  marks: DeskMark[]
  fit: Ring[]
}

/** What would be drawn: new areas in honey, changed ones beside them, what overlaps in red, gaps striped. */
export function previewLayers(features: readonly PreviewFeature[]): PreviewLayers {
  const shapes = features.flatMap((feature, index): DeskShape[] => {
    const look = LOOKS[feature.properties.kind]
    return look
      ? [
          {
            id: String(index),
            name: feature.properties.title,
            rings: ringsOf(feature),
            look,
            layer: 'ordinary',
          },
        ]
      : []
  })
  const marks = features.flatMap((feature): DeskMark[] => {
    const { properties, geometry } = feature
    if (geometry.type === 'Point') return LOOKS[properties.kind] ? [] : [crossing(geometry.coordinates)]
    if (LOOKS[properties.kind]) return []
    const gap = properties.kind === 'gap'
    return [{ kind: gap ? 'gap' : 'overlap', rings: ringsOf(feature), severe: !gap }]
  })
  const moving = features.filter(({ properties }) => properties.kind !== 'same')
  return { shapes, marks, fit: (moving.length > 0 ? moving : features).flatMap(ringsOf) }
}

/** The kinds there are, for the legend. */
export function kindsOf(
  features: readonly PreviewFeature[],
): ('created' | 'changed' | 'retired' | 'overlap' | 'gap')[] {
  const found = new Set(
    features.map(({ properties }) => (properties.kind === 'fault' ? 'overlap' : properties.kind)),
  )
  return (['created', 'changed', 'retired', 'overlap', 'gap'] as const).filter((kind) => found.has(kind))
}
