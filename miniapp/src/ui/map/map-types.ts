import type { LngLat, Ring } from '@beegrid/shared'
import type { TagLook } from '../chip/tag'

/** `mine` is filled with honey; `near` stands back; `outline` is a border alone (the community around its grids). */
export type AreaLook = 'mine' | 'near' | 'outline'

/** All points on a map are WGS 84; the WeChat map shifts them itself. */
export interface MapArea {
  id: string
  /** Written inside where there is room. */
  name: string
  rings: readonly Ring[]
  look: AreaLook
}

/** What lies under the boundaries where somebody has drawn it. Only h5 draws it: WeChat's map brings its own ground. */
export interface MapGround {
  kind: 'main' | 'side' | 'lane' | 'water' | 'green' | 'building'
  lines: readonly Ring[]
}

export type PinLook = Exclude<TagLook, 'local'>

export interface MapPin {
  id: string
  at: LngLat
  look: PinLook
  /** What a screen reader says, and what shows when it is chosen. */
  label: string
  chosen?: boolean
}

export interface MapMe {
  at: LngLat
  /** Radius in metres within which one surely stands. */
  accuracy: number
}

export interface MapViewProps {
  id: string
  label: string
  areas: readonly MapArea[]
  pins: readonly MapPin[]
  ground?: readonly MapGround[] | undefined
  me?: MapMe | undefined
  /** Shows just this much; a map one cannot move lets the page scroll under the finger. */
  still?: boolean
  /** A point to look at closely; otherwise everything that is drawn is fitted in. */
  centre?: LngLat | undefined
  onPin?: (id: string) => void
  onArea?: (id: string) => void
  /** A tap on the ground, for setting a pin. Only h5 tells it. */
  onPoint?: ((at: LngLat) => void) | undefined
  /** Where the middle came to rest, for picking a place under a fixed pin. */
  onMove?: (centre: LngLat) => void
  className?: string
}

/** The corners of everything drawn, to fit it in. */
export function pointsToFit({ areas, pins, me }: Pick<MapViewProps, 'areas' | 'pins' | 'me'>): LngLat[] {
  const mine = areas.filter(({ look }) => look !== 'near')
  const shown = mine.length > 0 ? mine : areas
  const corners = shown.flatMap(({ rings }) =>
    rings.flatMap((ring) => ring.map(([lng, lat]) => ({ lng, lat }))),
  )
  const places = pins.map(({ at }) => at)
  return [...corners, ...places, ...(me && shown.length === 0 ? [me.at] : [])]
}
