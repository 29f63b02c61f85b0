import { fromWgs84 } from '@beegrid/shared'
import type { MapProps } from '@tarojs/components'
import type { AreaLook, MapArea, MapPin } from './map-types'

type Polygon = MapProps.polygon
type Marker = MapProps.marker

/** The native map takes `#RRGGBBAA`, no CSS variables; the colours are those of tokens.scss. */
const LOOKS: Readonly<
  Record<AreaLook, Pick<Polygon, 'strokeColor' | 'strokeWidth' | 'fillColor' | 'zIndex'>>
> = {
  near: { strokeColor: '#8C877CAA', strokeWidth: 1, fillColor: '#FFFFFF22', zIndex: 1 },
  outline: { strokeColor: '#1B2430FF', strokeWidth: 2, fillColor: '#FFFFFF00', zIndex: 2 },
  mine: { strokeColor: '#C27E0CFF', strokeWidth: 2, fillColor: '#F5C15C57', zIndex: 3 },
}

/** Six decimals are a tenth of a metre, and a third of the bytes that cross to the view. */
const short = (degrees: number) => Math.round(degrees * 1e6) / 1e6

function corner(lng: number, lat: number) {
  const at = fromWgs84({ lng, lat }, 'gcj02')
  return { longitude: short(at.lng), latitude: short(at.lat) }
}

export function nativePolygons(areas: readonly MapArea[]): Polygon[] {
  return areas.flatMap(({ rings, look }) =>
    rings.slice(0, 1).map((ring) => ({ points: ring.map(([lng, lat]) => corner(lng, lat)), ...LOOKS[look] })),
  )
}

const SIZE = 36
const CHOSEN_SIZE = 48

/** Their drawings are files of the package (config/index.ts copies assets/pins): the native map draws no CSS. */
export function nativeMarkers(pins: readonly MapPin[]): Marker[] {
  return pins.map(({ at, look, label, chosen }, id) => {
    const size = chosen ? CHOSEN_SIZE : SIZE
    return {
      id,
      ...corner(at.lng, at.lat),
      iconPath: `/assets/pins/${look}.png`,
      width: size,
      height: size * 1.25,
      ariaLabel: label,
    }
  })
}
