import type { Ring } from '@beegrid/shared'
import type { Net } from '@/features/area/model/border-net'
import { cutRing } from '@/features/area/model/cut-ring'
import type { AreaFinding } from '@/features/area/model/findings'
import { ringsOf, type AreaFeature } from '@/features/area/model/geojson'
import { labelOf } from '@/features/area/model/map-layers'
import type { DeskLook, DeskMark, DeskShape } from '@/ui/map/desk-map-types'
import type { DeskWork } from './desk-tool'

/** The areas on the map: those inside the frame, the frame itself, and those around it. */
export interface Frame {
  id: string
  outline: AreaFeature | undefined
  children: readonly AreaFeature[]
  around: readonly AreaFeature[]
}

function pickedIds(work: DeskWork): readonly string[] {
  if (work.kind === 'merge') return work.picked
  if (work.kind === 'retire') return work.intoId ? [work.intoId] : []
  return []
}

/** Outlines that are being edited are drawn as they are now, not as they were fetched. */
function editedRings(work: DeskWork): ReadonlyMap<string, readonly Ring[]> {
  const net: Net = work.kind === 'outline' ? work.net : []
  return new Map(net.map(({ id, polygons }) => [id, polygons.flat()]))
}

/** A grid about to be split, in its two parts: which of them is the new one must be seen before it is named. */
function cut(shape: DeskShape, work: DeskWork): DeskShape[] {
  if (work.kind !== 'split' || shape.id !== work.areaId || !work.line) return [shape]
  const [ring, more] = shape.rings
  const parts = ring && !more && cutRing(ring, work.line)
  if (!parts) return [shape]
  const [large, small] = parts
  const added: DeskShape = {
    ...shape,
    id: `${shape.id} new`,
    name: labelOf({ shortName: work.name.trim() }),
    rings: [small],
    look: 'picked',
  }
  return [{ ...shape, rings: [large] }, added]
}

/** Every area once, and how it looks: the later ones in the list lie over the earlier. */
export function deskShapes(
  { id, outline, children, around }: Frame,
  chosenId: string,
  work: DeskWork,
): DeskShape[] {
  const picked = pickedIds(work)
  const edited = editedRings(work)
  const lookOf = (area: string, otherwise: DeskLook): DeskLook => {
    if (picked.includes(area)) return 'picked'
    return area === chosenId ? 'chosen' : otherwise
  }
  const shape = ({ properties, geometry }: AreaFeature, look: DeskLook, name: string): DeskShape => ({
    id: properties.id,
    name,
    rings: edited.get(properties.id) ?? ringsOf(geometry),
    look,
    layer: properties.layer,
  })
  const beside = around.filter(({ properties }) => properties.id !== id)
  return [
    ...beside.map((each) => shape(each, lookOf(each.properties.id, 'around'), labelOf(each.properties))),
    ...(outline ? [shape(outline, id === chosenId ? 'whole' : 'frame', '')] : []),
    ...children.flatMap((each) =>
      cut(shape(each, lookOf(each.properties.id, 'child'), labelOf(each.properties)), work),
    ),
  ]
}

function markOf({ kind, severity, geometry, at }: AreaFinding): DeskMark[] {
  const severe = severity === 'error'
  if (geometry) return [{ kind: kind === 'gap' ? 'gap' : 'overlap', rings: ringsOf(geometry), severe }]
  return at ? [{ kind: 'crossing', at, severe }] : []
}

/** What was found, where it is wrong on the map. */
export function marksOf(findings: readonly AreaFinding[]): DeskMark[] {
  return findings.flatMap(markOf)
}
