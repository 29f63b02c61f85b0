import { useMemo } from 'react'
import { mapGround } from '@/features/area/model/map-layers'
import { ringsOf } from '@/features/area/model/geojson'
import type { AreaNode, AreaTree } from '@/features/area/model/area-tree'
import { useDeskWords } from '@/i18n/desk'
import { DeskMap } from '@/ui/map/desk-map'
import type { DeskTool } from '@/ui/map/desk-map-types'
import { useDeskTool } from '../hooks/use-desk-tool'
import { useFrame } from '../hooks/use-frame'
import { deskShapes, marksOf, type Frame } from '../model/desk-shapes'
import { choose, goOn, useDeskStore } from '../model/desk-store'
import { togglePicked, type DeskWork } from '../model/desk-tool'
import { MapHead } from './map-head'
import { MapHint } from './map-hint'

/** A tap on the map means what one is doing: open it, take it along, give it the ground; while drawing, nothing. */
function tapOf(work: DeskWork): ((id: string) => void) | undefined {
  if (work.kind === 'look' || work.kind === 'versions') return choose
  if (work.kind === 'merge') return (id) => goOn(togglePicked(work, id))
  if (work.kind === 'retire')
    return (id) =>
      id === work.areaId ? undefined : goOn({ ...work, intoId: work.intoId === id ? undefined : id })
  return undefined
}

/** Done with the neighbours in view. */
const AMONG_NEIGHBOURS: readonly DeskWork['kind'][] = ['split', 'merge', 'retire']

function isLocked(tool: DeskTool | undefined): boolean {
  return tool?.kind === 'corners' && tool.corners.some(({ locked }) => locked)
}

function drawnOf(work: DeskWork) {
  if (work.kind === 'split') return work.line
  return work.kind === 'create' || work.kind === 'trace' ? work.ring : undefined
}

function fitOf(frame: Frame | undefined) {
  const features = frame?.outline ? [frame.outline] : (frame?.children ?? [])
  return { key: frame?.id ?? '', rings: features.flatMap(({ geometry }) => ringsOf(geometry)) }
}

function useShapes(frame: Frame | undefined, chosenId: string, work: DeskWork) {
  const { id, outline, children, around } = frame ?? {}
  return useMemo(
    () =>
      id !== undefined && children && around
        ? deskShapes({ id, outline, children, around }, chosenId, work)
        : [],
    [id, outline, children, around, chosenId, work],
  )
}

/** The middle column: where everything lies, and what is wrong with it. */
export function AreaMap({ tree, chosen }: { tree: AreaTree; chosen: AreaNode | undefined }) {
  const words = useDeskWords().areaKeeping.map
  const { work, findings } = useDeskStore()
  const { frame, basemap } = useFrame(tree, chosen, AMONG_NEIGHBOURS.includes(work.kind))
  const shapes = useShapes(frame, chosen?.area.id ?? '', work)
  const marks = useMemo(() => marksOf(findings), [findings])
  const ground = useMemo(() => mapGround(basemap), [basemap])
  const onShape = useMemo(() => tapOf(work), [work])
  const tool = useDeskTool()
  return (
    <section className="areas-column areas-column--map" aria-label={words.label}>
      <MapHead tree={tree} chosen={chosen} />
      <div className="areas-map">
        <DeskMap
          id="areas-map"
          label={words.label}
          shapes={shapes}
          marks={marks}
          drawn={drawnOf(work)}
          ground={ground}
          fit={fitOf(frame)}
          tool={tool}
          onShape={onShape}
        />
        <MapHint work={work} marks={marks} locked={isLocked(tool)} />
      </div>
    </section>
  )
}
