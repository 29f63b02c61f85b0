import { useEffect, useRef, useState, type RefObject } from 'react'
import { cx } from '../cx'
import type { DeskMapProps, DeskTool } from './desk-map-types'
import { drawGround } from './leaflet-ground'
import { drawGrips } from './leaflet-grips'
import type { Drawing } from './leaflet-layers'
import { loadPen, takePen } from './leaflet-pen'
import { drawLine, drawMarks, drawShapes } from './leaflet-shapes'
import { useLeaflet } from './use-leaflet'
import './map-view.scss'
import './desk-map.scss'

const CLOSEST_FIT = 17

function fitNow({ leaflet, map }: Drawing, rings: DeskMapProps['fit']['rings']) {
  map.invalidateSize({ animate: false })
  const points = rings.flat().map(([lng, lat]): [number, number] => [lat, lng])
  if (points.length === 0) return
  map.fitBounds(leaflet.latLngBounds(points), { padding: [32, 32], maxZoom: CLOSEST_FIT, animate: false })
}

/** The map has no size while its page slides in: until somebody moved it, it is fitted whenever its box changes. */
function useFit(
  ready: Drawing | undefined,
  holder: RefObject<HTMLDivElement>,
  { key, rings }: DeskMapProps['fit'],
) {
  const known = rings.length > 0
  useEffect(() => {
    const box = holder.current
    if (!ready || !box || !known) return undefined
    let moved = false
    const onMoved = () => {
      moved = true
    }
    const fit = () => {
      if (moved) ready.map.invalidateSize({ animate: false })
      else fitNow(ready, rings)
    }
    fit()
    ready.map.on('dragstart', onMoved)
    box.addEventListener('wheel', onMoved, { passive: true })
    const observer = new ResizeObserver(fit)
    observer.observe(box)
    return () => {
      observer.disconnect()
      box.removeEventListener('wheel', onMoved)
      ready.map.off('dragstart', onMoved)
    }
    // Outlines come anew with every change; what is looked at is said by the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [ready, holder, key, known])
}

/** Whether the pen has been fetched; asked for with the first drawing. */
function usePenReady(ready: Drawing | undefined, wanted: boolean): boolean {
  const [there, setThere] = useState(false)
  useEffect(() => {
    if (!ready || !wanted || there) return undefined
    let gone = false
    void loadPen(ready.map).then(() => !gone && setThere(true))
    return () => {
      gone = true
    }
  }, [ready, wanted, there])
  return there
}

function useTool(ready: Drawing | undefined, tool: DeskTool | undefined) {
  const pen = usePenReady(ready, tool?.kind === 'draw')
  useEffect(() => {
    if (!ready || tool?.kind !== 'corners') return undefined
    return drawGrips(ready, tool)
  }, [ready, tool])
  useEffect(() => {
    if (!ready || tool?.kind !== 'draw' || !pen) return undefined
    return takePen(ready.map, tool)
  }, [ready, tool, pen])
}

/** The map of the desk: areas to choose and to change on the county's own ground. */
export function DeskMap({ id, label, shapes, marks, drawn, ground, fit, tool, onShape }: DeskMapProps) {
  const holder = useRef<HTMLDivElement>(null)
  const ready = useLeaflet(holder, false)
  useFit(ready, holder, fit)
  useEffect(() => (ready ? drawGround(ready, ground) : undefined), [ready, ground])
  useEffect(() => (ready ? drawShapes(ready, shapes, onShape) : undefined), [ready, shapes, onShape])
  useEffect(() => (ready ? drawMarks(ready, marks) : undefined), [ready, marks, shapes])
  useEffect(() => (ready ? drawLine(ready, drawn) : undefined), [ready, drawn])
  useTool(ready, tool)
  return (
    <div
      ref={holder}
      id={id}
      className={cx(
        'map',
        'desk-map-view',
        ground.length > 0 && 'map--grounded',
        tool && 'desk-map-view--tool',
      )}
      role="application"
      aria-label={label}
    />
  )
}
