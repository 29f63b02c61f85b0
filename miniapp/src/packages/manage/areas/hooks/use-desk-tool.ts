import type { LngLat, Ring } from '@beegrid/shared'
import { useMemo } from 'react'
import {
  changedAreas,
  cornersOf,
  dragCorner,
  insertCorner,
  openEdgesOf,
  removeCorner,
  snap,
  type Net,
} from '@/features/area/model/border-net'
import { useDeskWords } from '@/i18n/desk'
import type { DeskTool, Drag, Grip } from '@/ui/map/desk-map-types'
import { goOn, useDeskStore } from '../model/desk-store'
import { withNet, type DeskWork, type WorkOf } from '../model/desk-tool'

type Position = Ring[number]

const exactly = ({ lng, lat }: LngLat): Position => [Number(lng.toFixed(7)), Number(lat.toFixed(7))]

/** A grip on an edge puts a corner there first; what is then dragged is that corner. */
function taken(net: Net, grip: Grip): { net: Net; from: Position } {
  if (grip.kind === 'corner') return { net, from: grip.at }
  const { a, b } = grip.edge
  const from = exactly({ lng: (a[0] + b[0]) / 2, lat: (a[1] + b[1]) / 2 })
  return { net: insertCorner(net, grip.edge, from), from }
}

function dragged(before: Net, { grip, to, withinM }: Drag): { net: Net; at: Position } | undefined {
  const { net, from } = taken(before, grip)
  const moved = dragCorner(net, from, { to, withinM })
  return moved && { net: moved, at: snap(net, from, { to, withinM }).at }
}

function cornersTool(
  work: WorkOf<'outline'>,
  words: Extract<DeskTool, { kind: 'corners' }>['words'],
): DeskTool {
  const { net, areaId, parent } = work
  return {
    kind: 'corners',
    corners: cornersOf(net, areaId, parent),
    edges: openEdgesOf(net, areaId, parent),
    words,
    preview: (drag) => {
      const found = dragged(net, drag)
      return (
        found && {
          at: found.at,
          rings: changedAreas(net, found.net).flatMap(({ polygons }) => polygons.flat()),
        }
      )
    },
    drop: (drag) => {
      const found = dragged(net, drag)
      if (found) goOn(withNet(work, found.net))
    },
    remove: (at) => {
      const without = removeCorner(net, at)
      if (without) goOn(withNet(work, without))
    },
  }
}

/** What the hand does on the map at the moment: nothing, pulling corners, or drawing until something is drawn. */
function toolOf(work: DeskWork, words: Parameters<typeof cornersTool>[1]): DeskTool | undefined {
  if (work.kind === 'outline') return cornersTool(work, words)
  if (work.kind === 'split' && !work.line)
    return { kind: 'draw', shape: 'line', onDone: (line) => goOn({ ...latest(work), line }) }
  if ((work.kind === 'create' || work.kind === 'trace') && !work.ring)
    return { kind: 'draw', shape: 'polygon', onDone: (ring) => goOn({ ...latest(work), ring }) }
  return undefined
}

/** While one drew, something may have been typed beside the map: the drawing is added to what is there now. */
function latest<W extends DeskWork>(work: W): W {
  const now = useDeskStore.getState().work
  return now.kind === work.kind ? (now as W) : work
}

/** Typing must not take the pen away: the tool changes only with what is drawn. */
function inkOf(work: DeskWork): unknown {
  if (work.kind === 'outline') return work.net
  if (work.kind === 'split') return work.line
  return work.kind === 'create' || work.kind === 'trace' ? work.ring : undefined
}

export function useDeskTool(): DeskTool | undefined {
  const work = useDeskStore((desk) => desk.work)
  const { corner, locked, middle } = useDeskWords().areaKeeping.map
  const ink = inkOf(work)
  return useMemo(
    () => toolOf(work, { corner, locked, middle }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see inkOf
    [work.kind, ink, corner, locked, middle],
  )
}
