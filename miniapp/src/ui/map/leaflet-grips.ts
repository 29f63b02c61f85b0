import type { LngLat, Ring } from '@beegrid/shared'
import type { Marker, Polyline } from 'leaflet'
import type { DeskTool, Drag, Grip } from './desk-map-types'
import type { Drawing } from './leaflet-layers'

type CornersTool = Extract<DeskTool, { kind: 'corners' }>
type Position = Ring[number]

/** Pixels within which a dragged corner catches what is near. */
const CATCH_PX = 12
/** An edge shorter than this shows no grip of its own: there is nothing to take hold of. */
const SHORTEST_PX = 44
/** Metres one press of an arrow key moves a corner; ten times as many with shift. */
const NUDGE_M = 1
const METRES_PER_DEGREE = 111_320

const latLng = ([lng, lat]: Position): [number, number] => [lat, lng]
const latLngs = (ring: Ring): [number, number][] => ring.map(latLng)
const middle = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

function catchM({ map }: Drawing, at: LngLat): number {
  const here = map.latLngToContainerPoint([at.lat, at.lng])
  return map.distance([at.lat, at.lng], map.containerPointToLatLng(here.add([CATCH_PX, 0])))
}

interface Handle {
  at: Position
  grip: Grip
  look: 'corner' | 'locked' | 'middle'
  words: string
}

function handlesOf({ map }: Drawing, { corners, edges, words }: CornersTool): Handle[] {
  const view = map.getBounds().pad(0.1)
  const seen = (at: Position) => view.contains(latLng(at))
  const long = (a: Position, b: Position) =>
    map.latLngToContainerPoint(latLng(a)).distanceTo(map.latLngToContainerPoint(latLng(b))) > SHORTEST_PX
  const middles = edges
    .filter(({ a, b }) => seen(middle(a, b)) && long(a, b))
    .map((edge) => ({
      at: middle(edge.a, edge.b),
      grip: { kind: 'edge' as const, edge },
      look: 'middle' as const,
      words: words.middle,
    }))
  const ends = corners
    .filter(({ at }) => seen(at))
    .map(({ at, locked }) => ({
      at,
      grip: { kind: 'corner' as const, at },
      look: locked ? ('locked' as const) : ('corner' as const),
      words: locked ? words.locked : words.corner,
    }))
  return [...middles, ...ends]
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

function nudged([lng, lat]: Position, event: KeyboardEvent): LngLat | undefined {
  const step = ARROWS[event.key]
  if (!step) return undefined
  const metres = event.shiftKey ? NUDGE_M * 10 : NUDGE_M
  const perLng = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return { lng: lng + (step[0] * metres) / perLng, lat: lat + (step[1] * metres) / METRES_PER_DEGREE }
}

/** Arrows move a corner by a metre, Delete takes it out: what a hand does with a mouse. */
function listenToKeys(marker: Marker, handle: Handle, tool: CornersTool) {
  const onKey = (event: KeyboardEvent) => {
    const to = nudged(handle.at, event)
    const gone = event.key === 'Delete' || event.key === 'Backspace'
    if (!to && !gone) return
    event.preventDefault()
    event.stopPropagation()
    if (to) tool.drop({ grip: handle.grip, to, withinM: 0 })
    else if (handle.grip.kind === 'corner') tool.remove(handle.grip.at)
  }
  marker.getElement()?.addEventListener('keydown', onKey)
}

function followDrag(drawing: Drawing, marker: Marker, { grip, tool }: { grip: Grip; tool: CornersTool }) {
  let ghosts: Polyline[] = []
  const clear = () => {
    ghosts.forEach((ghost) => ghost.remove())
    ghosts = []
  }
  const dragNow = (): Drag => {
    const { lng, lat } = marker.getLatLng()
    return { grip, to: { lng, lat }, withinM: catchM(drawing, { lng, lat }) }
  }
  let last: Drag | undefined
  marker.on('drag', () => {
    const drag = dragNow()
    const seen = tool.preview(drag)
    if (!seen) return
    last = drag
    clear()
    const style = { className: 'desk-ghost', interactive: false }
    ghosts = seen.rings.map((ring) => drawing.leaflet.polyline(latLngs(ring), style).addTo(drawing.map))
    marker.setLatLng(latLng(seen.at))
  })
  marker.on('dragend', () => {
    clear()
    if (last) tool.drop(last)
  })
  marker.on('remove', clear)
}

function gripMarker(drawing: Drawing, handle: Handle, tool: CornersTool): Marker {
  const { leaflet } = drawing
  const movable = handle.look !== 'locked'
  const icon = leaflet.divIcon({
    html: document.createElement('div'),
    className: `desk-grip desk-grip--${handle.look}`,
    iconSize: [28, 28],
  })
  const marker = leaflet.marker(latLng(handle.at), {
    icon,
    draggable: movable,
    keyboard: movable,
    title: handle.words,
    alt: handle.words,
    zIndexOffset: handle.look === 'middle' ? 0 : 1000,
  })
  if (movable) followDrag(drawing, marker, { grip: handle.grip, tool })
  const { grip } = handle
  if (movable && grip.kind === 'corner') marker.on('contextmenu', () => tool.remove(grip.at))
  marker.on('add', () => movable && listenToKeys(marker, handle, tool))
  return marker
}

/** Corners to take hold of, only those in view: a county's outline has thousands. */
export function drawGrips(drawing: Drawing, tool: CornersTool): () => void {
  const { leaflet, map } = drawing
  const group = leaflet.layerGroup().addTo(map)
  const draw = () => {
    group.clearLayers()
    for (const handle of handlesOf(drawing, tool)) gripMarker(drawing, handle, tool).addTo(group)
  }
  map.on('moveend zoomend', draw)
  draw()
  return () => {
    map.off('moveend zoomend', draw)
    group.remove()
  }
}
