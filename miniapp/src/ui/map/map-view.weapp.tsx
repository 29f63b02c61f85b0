import type { LngLat } from '@beegrid/shared'
import { fromWgs84, toWgs84 } from '@beegrid/shared'
import { Map } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { cx } from '../cx'
import { nativeMarkers, nativePolygons } from './native-layers'
import { pointsToFit, type MapViewProps } from './map-types'
import './map-view.scss'

const CLOSE_SCALE = 17

interface NativePoint {
  longitude: number
  latitude: number
}

function native(at: LngLat): NativePoint {
  const { lng, lat } = fromWgs84(at, 'gcj02')
  return { longitude: lng, latitude: lat }
}

function middle(points: readonly LngLat[]): LngLat {
  const [first] = points
  if (!first) return { lng: 120.26, lat: 33.77 }
  const sum = points.reduce((total, { lng, lat }) => ({ lng: total.lng + lng, lat: total.lat + lat }), {
    lng: 0,
    lat: 0,
  })
  return { lng: sum.lng / points.length, lat: sum.lat / points.length }
}

function tellCentre(id: string, onMove: (centre: LngLat) => void) {
  const success = (at: NativePoint) => onMove(toWgs84({ lng: at.longitude, lat: at.latitude }, 'gcj02'))
  void Taro.createMapContext(id).getCenterLocation({ success })
}

function useShown({ areas, pins, me, centre }: MapViewProps) {
  const polygons = useMemo(() => nativePolygons(areas), [areas])
  const markers = useMemo(() => nativeMarkers(pins), [pins])
  const points = useMemo(() => pointsToFit({ areas, pins, me }), [areas, pins, me])
  const fit = centre || points.length < 2 ? {} : { includePoints: points.map(native) }
  return { polygons, markers, ...fit, ...native(centre ?? middle(points)) }
}

/** WeChat's own map (GCJ-02), with the county's boundaries and pins on it. */
export function MapView(props: MapViewProps) {
  const { id, label, pins, me, still = false, onPin, onMove, className } = props
  const shown = useShown(props)
  return (
    <Map
      id={id}
      className={cx('map', className)}
      aria-label={label}
      {...shown}
      scale={CLOSE_SCALE}
      showLocation={me !== undefined}
      enableScroll={!still}
      enableZoom={!still}
      onMarkerTap={(event) => onPin?.(pins[Number(event.detail.markerId)]?.id ?? '')}
      onRegionChange={(event) => event.type === 'end' && onMove && tellCentre(id, onMove)}
      onError={() => undefined}
    />
  )
}
