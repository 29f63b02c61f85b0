import type { Ring } from '@beegrid/shared'
import type { Layer, PathOptions, Polyline } from 'leaflet'
import type { DeskTool } from './desk-map-types'
import type { LeafletMap } from './leaflet-layers'
import { SNAPPING } from './leaflet-shapes'

type DrawTool = Extract<DeskTool, { kind: 'draw' }>

const CATCH_PX = 14

const SHAPES = { line: 'Line', polygon: 'Polygon' } as const

/** The pen that catches borders: large, so it is fetched when somebody begins to draw, and by nobody else. */
export async function loadPen(map: LeafletMap): Promise<void> {
  // webpack takes no `webpackPrefetch: false`; config/no-prefetch-plugin.ts keeps it from being fetched ahead.
  await import('@geoman-io/leaflet-geoman-free')
  // It hangs its part on maps as they are made; this one was there before.
  const { default: leaflet } = await import('leaflet')
  // Its types know layers alone; its code takes a map as well.
  leaflet.PM.reInitLayer(map as unknown as Layer)
}

/** Streets and marks are looked at; only borders are caught. */
function catchBordersOnly(map: LeafletMap) {
  map.eachLayer((layer: Layer) => {
    const options: PathOptions & { snapIgnore?: boolean } = layer.options
    options.snapIgnore = !(options.className ?? '').startsWith(SNAPPING)
  })
}

function positionsOf(layer: Layer, shape: DrawTool['shape']): Ring {
  const found = (layer as Polyline).toGeoJSON().geometry.coordinates as unknown
  return (shape === 'line' ? found : (found as Ring[])[0]) as Ring
}

/** Drawing point by point until the outline is closed or the line ends; answers how to put the pen away. */
export function takePen(map: LeafletMap, tool: DrawTool): () => void {
  const finish = ({ layer }: { layer: Layer }) => {
    const drawn = positionsOf(layer, tool.shape)
    layer.remove()
    tool.onDone(drawn)
  }
  catchBordersOnly(map)
  map.on('pm:create', finish)
  const style = { className: 'desk-pen' }
  const line = { className: 'desk-pen desk-pen--line' }
  map.pm.enableDraw(SHAPES[tool.shape], {
    snappable: true,
    snapDistance: CATCH_PX,
    tooltips: false,
    allowSelfIntersection: false,
    finishOn: 'dblclick',
    templineStyle: line,
    hintlineStyle: { className: 'desk-pen desk-pen--line desk-pen--hint' },
    pathOptions: style,
  })
  return () => {
    map.off('pm:create', finish)
    map.pm.disableDraw()
  }
}
