import type { Ring } from '@beegrid/shared'
import type { Drawing } from './leaflet-layers'
import type { MapGround } from './map-types'

const PANE = 'ground'
/** Under Leaflet's overlay pane (400), which holds the boundaries. */
const UNDER_AREAS = '350'

const latLngs = (line: Ring): [number, number][] => line.map(([lng, lat]) => [lat, lng])

const isStreet = ({ kind }: MapGround) => kind === 'main' || kind === 'side' || kind === 'lane'

/** Streets over houses over water, whatever order they come in. */
const ORDER: readonly MapGround['kind'][] = ['water', 'green', 'building', 'lane', 'side', 'main']

/** One path for each kind: a town has thousands of houses, and the DOM should not. */
function merged(ground: readonly MapGround[]): MapGround[] {
  return ORDER.map((kind) => ({
    kind,
    lines: ground.filter((each) => each.kind === kind).flatMap(({ lines }) => lines),
  })).filter(({ lines }) => lines.length > 0)
}

/** Streets, water and houses under the boundaries; answers how to take them away. */
export function drawGround({ leaflet, map }: Drawing, ground: readonly MapGround[]): () => void {
  const pane = map.getPane(PANE) ?? map.createPane(PANE)
  pane.style.zIndex = UNDER_AREAS
  const shapes = merged(ground).map((part) => {
    const style = { pane: PANE, interactive: false, className: `map-ground map-ground--${part.kind}` }
    const lines = part.lines.map(latLngs)
    return isStreet(part)
      ? leaflet.polyline(lines, style)
      : leaflet.polygon(
          lines.map((ring) => [ring]),
          style,
        )
  })
  const group = leaflet.layerGroup(shapes).addTo(map)
  return () => void group.remove()
}
