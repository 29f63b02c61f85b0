import type { LngLat, Ring } from '@beegrid/shared'
import type * as LeafletModule from 'leaflet'
import { shapeOf } from '../chip/tag'
import { pointsToFit, type MapArea, type MapMe, type MapPin, type MapViewProps } from './map-types'

export type Leaflet = typeof LeafletModule
export type LeafletMap = LeafletModule.Map

export interface Drawing {
  leaflet: Leaflet
  map: LeafletMap
}

const CLOSE_ZOOM = 17
const FARTHEST_ZOOM = 8
const NEAREST_ZOOM = 19

const latLng = ({ lng, lat }: LngLat): [number, number] => [lat, lng]
const latLngs = (ring: Ring): [number, number][] => ring.map(([lng, lat]) => [lat, lng])

export function createMap(leaflet: Leaflet, holder: HTMLElement, still: boolean): LeafletMap {
  const moving = !still
  const map = leaflet.map(holder, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    minZoom: FARTHEST_ZOOM,
    maxZoom: NEAREST_ZOOM,
    dragging: moving,
    touchZoom: moving,
    scrollWheelZoom: moving,
    doubleClickZoom: moving,
    boxZoom: moving,
    keyboard: moving,
    fadeAnimation: false,
  })
  if (moving) {
    leaflet.control.zoom({ position: 'bottomright' }).addTo(map)
    leaflet.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map)
  }
  // Layers need a view before they can be drawn; the fit that follows replaces it.
  return map.setView([33.77, 120.26], 14)
}

/** Moves to the point asked for, or fits everything in. */
export function look(
  { leaflet, map }: Drawing,
  what: Pick<MapViewProps, 'areas' | 'pins' | 'me' | 'centre'>,
) {
  map.invalidateSize({ animate: false })
  const points = pointsToFit(what)
  if (what.centre) map.setView(latLng(what.centre), CLOSE_ZOOM, { animate: false })
  else if (points.length > 0) {
    map.fitBounds(leaflet.latLngBounds(points.map(latLng)), {
      padding: [24, 24],
      maxZoom: CLOSE_ZOOM,
      animate: false,
    })
  }
}

/** Only as many names as have room, so that none lies over another. */
function fadeCrowdedNames(
  map: LeafletMap,
  labels: readonly LeafletModule.Marker[],
  areas: readonly MapArea[],
) {
  labels.forEach((label, index) => {
    const points = (areas[index]?.rings[0] ?? []).map(
      ([lng, lat]) => map.latLngToContainerPoint([lat, lng]).x,
    )
    const width = Math.max(...points) - Math.min(...points)
    const element = label.getElement()
    if (element) element.style.visibility = width > element.offsetWidth + 8 ? 'visible' : 'hidden'
  })
}

function nameLabel({ leaflet }: Drawing, area: MapArea): LeafletModule.Marker {
  // Built as text, never as HTML: a name may hold anything (G32).
  const words = document.createElement('div')
  words.textContent = area.name
  const bounds = leaflet.latLngBounds(area.rings.flatMap(latLngs))
  const icon = leaflet.divIcon({ html: words, className: 'map-name', iconSize: undefined })
  // In the upper part, so that pins in the middle leave it readable.
  const lat = bounds.getNorth() - (bounds.getNorth() - bounds.getSouth()) * 0.2
  return leaflet.marker([lat, bounds.getCenter().lng], { icon, interactive: false, keyboard: false })
}

export function drawAreas(
  drawing: Drawing,
  areas: readonly MapArea[],
  onArea?: (id: string) => void,
): () => void {
  const { leaflet, map } = drawing
  const order = { near: 0, outline: 1, mine: 2 }
  const sorted = [...areas].sort((a, b) => order[a.look] - order[b.look])
  const shapes = sorted.map((area) => {
    const shape = leaflet.polygon(area.rings.map(latLngs), {
      className: `map-area map-area--${area.look}`,
      interactive: onArea !== undefined,
    })
    if (onArea) shape.on('click', () => onArea(area.id))
    return shape
  })
  const named = sorted.filter(({ name }) => name !== '')
  const labels = named.map((area) => nameLabel(drawing, area))
  const group = leaflet.layerGroup([...shapes, ...labels]).addTo(map)
  const fade = () => fadeCrowdedNames(map, labels, named)
  map.on('zoomend resize', fade)
  fade()
  return () => {
    map.off('zoomend resize', fade)
    group.remove()
  }
}

function pinElement({ look: pinLook, chosen }: MapPin): HTMLElement {
  const pin = document.createElement('div')
  pin.className = `map-pin map-pin--${pinLook}${chosen ? ' map-pin--chosen' : ''}`
  const shape = document.createElement('div')
  shape.className = `icon icon--small icon--shape-${shapeOf(pinLook)}`
  pin.append(shape)
  return pin
}

export function drawPins(
  { leaflet, map }: Drawing,
  pins: readonly MapPin[],
  onPin?: (id: string) => void,
): () => void {
  const markers = pins.map((pin) => {
    const icon = leaflet.divIcon({
      html: pinElement(pin),
      className: 'map-pin-holder',
      iconSize: [48, 48],
      iconAnchor: [24, 44],
    })
    const marker = leaflet.marker(latLng(pin.at), {
      icon,
      alt: pin.label,
      interactive: onPin !== undefined,
      keyboard: onPin !== undefined,
      zIndexOffset: pin.chosen ? 1000 : 0,
    })
    if (onPin) marker.on('click', () => onPin(pin.id))
    return marker
  })
  const group = leaflet.layerGroup(markers).addTo(map)
  markers.forEach((marker, index) =>
    marker.getElement()?.setAttribute('aria-label', pins[index]?.label ?? ''),
  )
  return () => void group.remove()
}

export function drawMe({ leaflet, map }: Drawing, me: MapMe | undefined): () => void {
  if (!me) return () => undefined
  const halo = leaflet.circle(latLng(me.at), {
    radius: me.accuracy,
    className: 'map-me-halo',
    interactive: false,
  })
  const dot = leaflet.circleMarker(latLng(me.at), { radius: 8, className: 'map-me', interactive: false })
  const group = leaflet.layerGroup([halo, dot]).addTo(map)
  return () => void group.remove()
}
