import { useEffect, useRef } from 'react'
import { cx } from '../cx'
import { drawGround } from './leaflet-ground'
import { drawAreas, drawMe, drawPins, look, type Drawing } from './leaflet-layers'
import type { MapViewProps } from './map-types'
import { useLeaflet } from './use-leaflet'
import './map-view.scss'

/** The map has no size while its page slides in: it is looked at again whenever its box changes. */
function useFit(ready: Drawing | undefined, holder: React.RefObject<HTMLDivElement>, props: MapViewProps) {
  const { areas, pins, me, centre } = props
  useEffect(() => {
    const box = holder.current
    if (!ready || !box) return undefined
    const fit = () => look(ready, { areas, pins, me, centre })
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(box)
    return () => observer.disconnect()
    // Pins come and go by themselves; only what one came to look at moves the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [ready, holder, areas, centre?.lng, centre?.lat])
}

function useMoves(ready: Drawing | undefined, onMove: MapViewProps['onMove']) {
  useEffect(() => {
    if (!ready || !onMove) return undefined
    const tell = () => onMove({ lng: ready.map.getCenter().lng, lat: ready.map.getCenter().lat })
    ready.map.on('moveend', tell)
    return () => void ready.map.off('moveend', tell)
  }, [ready, onMove])
}

function useTaps(ready: Drawing | undefined, onPoint: MapViewProps['onPoint']) {
  useEffect(() => {
    if (!ready || !onPoint) return undefined
    const tell = ({ latlng }: { latlng: { lng: number; lat: number } }) =>
      onPoint({ lng: latlng.lng, lat: latlng.lat })
    ready.map.on('click', tell)
    return () => void ready.map.off('click', tell)
  }, [ready, onPoint])
}

/** The county's own ground on h5: boundaries and pins on paper, with no tile server behind it. */
export function MapView(props: MapViewProps) {
  const {
    id,
    label,
    areas,
    pins,
    ground,
    me,
    still = false,
    onPin,
    onArea,
    onMove,
    onPoint,
    className,
  } = props
  const holder = useRef<HTMLDivElement>(null)
  const ready = useLeaflet(holder, still)
  useFit(ready, holder, props)
  useEffect(() => (ready && ground ? drawGround(ready, ground) : undefined), [ready, ground])
  useEffect(() => (ready ? drawAreas(ready, areas, onArea) : undefined), [ready, areas, onArea])
  useEffect(() => (ready ? drawPins(ready, pins, onPin) : undefined), [ready, pins, onPin])
  useEffect(() => (ready ? drawMe(ready, me) : undefined), [ready, me])
  useMoves(ready, onMove)
  useTaps(ready, onPoint)
  return (
    <div
      ref={holder}
      id={id}
      className={cx('map', still && 'map--still', ground && ground.length > 0 && 'map--grounded', className)}
      role={still ? 'img' : 'application'}
      aria-label={label}
    />
  )
}
