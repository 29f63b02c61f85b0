import type { LngLat } from '@beegrid/shared'
import type { AreaPageView, AreaView, LocatedView } from '../../src/modules/area/http/area.dto.js'
import type {
  AreaChangeView,
  AreaFindingView,
  AreaVersionPageView,
  BoundariesView,
} from '../../src/modules/area/http/area-keeping.views.js'
import type { PolygonGeometry, Position } from '../../src/modules/area/domain/geojson.js'
import { answerOf, type Answer } from '../support/answer.js'
import type { Person } from '../support/people.js'

/** Lower-left corner of the small county and the side of its grids, degrees. */
const CORNER = { lng: 120.2, lat: 33.7 }
const SIDE = 0.01

/** A position so many grid sides east and north of the small county's corner. */
export const at = (x: number, y: number): Position => [CORNER.lng + x * SIDE, CORNER.lat + y * SIDE]
export const pointAt = (x: number, y: number): LngLat => ({
  lng: CORNER.lng + x * SIDE,
  lat: CORNER.lat + y * SIDE,
})

export function polygon(...corners: readonly (readonly [number, number])[]): PolygonGeometry {
  const ring = corners.map(([x, y]) => at(x, y))
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }
}

export const box = (...[x, y, width, height]: readonly [number, number, number, number]): PolygonGeometry =>
  polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height])

export const line = (...corners: readonly (readonly [number, number])[]): object => ({
  type: 'LineString',
  coordinates: corners.map(([x, y]) => at(x, y)),
})

export interface Refusal {
  readonly code?: string
  readonly findings?: readonly AreaFindingView[]
}

type Said<T> = Promise<Answer<T & Refusal>>

/** Keeps areas through the API as one person. */
export class Keeping {
  constructor(private readonly by: Person) {}

  create = (body: object): Said<AreaView> => answerOf(this.by.api.post('areas', body))
  update = (id: string, body: object): Said<AreaView> => answerOf(this.by.api.patch(`areas/${id}`, body))
  split = (id: string, body: object): Said<AreaChangeView> =>
    answerOf(this.by.api.post(`areas/${id}/split`, { coord: 'wgs84', ...body }))
  merge = (body: object): Said<AreaChangeView> => answerOf(this.by.api.post('areas/merge', body))
  move = (id: string, body: object): Said<AreaChangeView> =>
    answerOf(this.by.api.post(`areas/${id}/move`, body))
  retire = (id: string, body: object = {}): Said<AreaChangeView> =>
    answerOf(this.by.api.post(`areas/${id}/retire`, body))
  boundaries = (body: object): Said<BoundariesView> =>
    answerOf(this.by.api.post('areas/boundaries', { coord: 'wgs84', ...body }))
  versions = (id: string, query = ''): Said<AreaVersionPageView> =>
    answerOf(this.by.api.get(`areas/${id}/versions${query}`))
  restore = (id: string, version: number | string, body: object = {}): Said<AreaChangeView> =>
    answerOf(this.by.api.post(`areas/${id}/versions/${version}/restore`, body))
  nextCode = (id: string): Said<{ readonly code: string }> =>
    answerOf(this.by.api.get(`areas/${id}/next-code`))
  list = (query: string): Said<AreaPageView> => answerOf(this.by.api.get(`areas?${query}`))
  one = (id: string): Said<AreaView> => answerOf(this.by.api.get(`areas/${id}`))
  outline = (id: string): Said<{ readonly geometry: PolygonGeometry }> =>
    answerOf(this.by.api.get(`areas/${id}/boundary?coord=wgs84`))
  /** The outline as a map in a system draws it. */
  async drawn(id: string, coord: string): Promise<PolygonGeometry> {
    const answer = await answerOf<{ geometry: PolygonGeometry }>(
      this.by.api.get(`areas/${id}/boundary?coord=${coord}`),
    )
    return answer.body.geometry
  }

  locate = ({ lng, lat }: LngLat): Said<LocatedView> =>
    answerOf(this.by.api.get(`areas/locate?lng=${lng}&lat=${lat}&coord=wgs84`))

  /** The boundary version in force. */
  async version(): Promise<number> {
    return (await this.locate(pointAt(0.5, 0.5))).body.boundaryVersion
  }
}

export const kinds = ({ body }: Answer<Refusal>): string[] =>
  (body.findings ?? []).map(({ severity, kind }) => `${severity} ${kind}`)
