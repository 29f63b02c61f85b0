import type { Ring } from '@beegrid/shared'
import type { Marker, Path, Polygon } from 'leaflet'
import type { Drawing } from './leaflet-layers'
import type { DeskLook, DeskMark, DeskShape } from './desk-map-types'
import { labelPoint, type LabelPoint } from './label-point'

/** Begins the class of every outline that a drawn line may catch. */
export const SNAPPING = 'desk-area'

const latLngs = (ring: Ring): [number, number][] => ring.map(([lng, lat]) => [lat, lng])

/** What lies over what. */
const ORDER: Readonly<Record<DeskLook, number>> = {
  around: 0,
  frame: 1,
  whole: 1,
  child: 2,
  picked: 3,
  chosen: 4,
}

/** Overlays lie over what tiles, whatever their look. */
const rank = ({ look, layer }: DeskShape) => ORDER[look] + (layer === 'overlay' ? 10 : 0)

interface Label {
  marker: Marker
  at: LabelPoint
}

function labelOf({ leaflet }: Drawing, shape: DeskShape): Label {
  const at = labelPoint(shape.rings)
  // Built as text, never as HTML: a name may hold anything (G32).
  const words = document.createElement('div')
  words.textContent = shape.name
  const className = `map-name map-name--${shape.look}`
  const icon = leaflet.divIcon({ html: words, className, iconSize: undefined })
  return { at, marker: leaflet.marker([at.lat, at.lng], { icon, interactive: false, keyboard: false }) }
}

/** Only names that have room: a name over its neighbour's ground says the wrong thing. */
function fade({ map }: Drawing, labels: readonly Label[]) {
  for (const { marker, at } of labels) {
    const [west, east] = [at.lng - at.width / 2, at.lng + at.width / 2].map(
      (lng) => map.latLngToContainerPoint([at.lat, lng]).x,
    )
    const element = marker.getElement()
    const words = element?.firstElementChild
    if (!element || !words) continue
    const room = (east ?? 0) - (west ?? 0)
    element.style.visibility = room > words.clientWidth + 4 ? 'visible' : 'hidden'
  }
}

/** The border of the whole lies over those of its parts, and is not in the way of a tap. */
function edgeOf({ leaflet }: Drawing, { rings, look }: DeskShape): Polygon {
  const className = `desk-edge desk-edge--${look}`
  return leaflet.polygon(rings.map(latLngs), { className, interactive: false })
}

export function drawShapes(
  drawing: Drawing,
  shapes: readonly DeskShape[],
  onShape: ((id: string) => void) | undefined,
): () => void {
  const { leaflet, map } = drawing
  const sorted = [...shapes].sort((a, b) => rank(a) - rank(b))
  const polygons = sorted.map((shape) => {
    const className = `${SNAPPING} ${SNAPPING}--${shape.look} ${SNAPPING}--${shape.layer}`
    const polygon = leaflet.polygon(shape.rings.map(latLngs), {
      className,
      interactive: onShape !== undefined,
    })
    if (onShape) polygon.on('click', () => onShape(shape.id))
    return polygon
  })
  const edges = sorted
    .filter(({ look }) => look === 'frame' || look === 'whole')
    .map((shape) => edgeOf(drawing, shape))
  const labels = sorted.filter(({ name }) => name !== '').map((shape) => labelOf(drawing, shape))
  const group = leaflet.layerGroup([...polygons, ...edges, ...labels.map(({ marker }) => marker)]).addTo(map)
  const fadeNames = () => fade(drawing, labels)
  map.on('zoomend resize', fadeNames)
  fadeNames()
  return () => {
    map.off('zoomend resize', fadeNames)
    group.remove()
  }
}

const SVG = 'http://www.w3.org/2000/svg'
const STRIPES = 'desk-stripes'

function svg(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** The stripes of a gap: SVG knows them only as a pattern of its own. */
function defineStripes({ map }: Drawing) {
  const drawn = map.getPane('overlayPane')?.querySelector('svg')
  if (!drawn || drawn.querySelector(`#${STRIPES}`)) return
  const size = { width: '8', height: '8', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  const pattern = svg('pattern', { id: STRIPES, ...size })
  pattern.append(svg('rect', { class: 'desk-stripes__stripe', width: '4', height: '8' }))
  const defs = svg('defs', {})
  defs.append(pattern)
  drawn.prepend(defs)
}

function markShape({ leaflet }: Drawing, mark: DeskMark): Path {
  const className = `desk-mark desk-mark--${mark.kind}${mark.severe ? ' desk-mark--severe' : ''}`
  const options = { className, interactive: false }
  return mark.kind === 'crossing'
    ? leaflet.circleMarker([mark.at.lat, mark.at.lng], { ...options, radius: 10 })
    : leaflet.polygon(mark.rings.map(latLngs), options)
}

/** Overlaps, gaps and crossings over everything else; answers how to take them away. */
export function drawMarks(drawing: Drawing, marks: readonly DeskMark[]): () => void {
  const shapes = marks.map((mark) => markShape(drawing, mark))
  const group = drawing.leaflet.layerGroup(shapes).addTo(drawing.map)
  if (marks.length > 0) defineStripes(drawing)
  return () => void group.remove()
}

export function drawLine({ leaflet, map }: Drawing, line: Ring | undefined): () => void {
  if (!line) return () => undefined
  const closed = line.length > 3 && String(line[0]) === String(line.at(-1))
  const options = { className: closed ? 'desk-drawn' : 'desk-drawn desk-drawn--line', interactive: false }
  const drawn = closed ? leaflet.polygon(latLngs(line), options) : leaflet.polyline(latLngs(line), options)
  drawn.addTo(map)
  return () => void drawn.remove()
}
