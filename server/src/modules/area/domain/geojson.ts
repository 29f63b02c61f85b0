/** Longitude, latitude in degrees. */
export type Position = readonly [number, number]

export interface PointGeometry {
  readonly type: 'Point'
  readonly coordinates: Position
}

export interface LineGeometry {
  readonly type: 'LineString'
  readonly coordinates: readonly Position[]
}

/** An outer ring and its holes; rings are closed. */
export type PolygonRings = readonly (readonly Position[])[]

export interface SinglePolygon {
  readonly type: 'Polygon'
  readonly coordinates: PolygonRings
}

export interface MultiPolygon {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly PolygonRings[]
}

/** The outline of an area. */
export type PolygonGeometry = SinglePolygon | MultiPolygon

export type Geometry = PointGeometry | LineGeometry | PolygonGeometry

export interface Feature<G extends Geometry = Geometry> {
  readonly type: 'Feature'
  readonly geometry: G
  readonly properties: Readonly<Record<string, unknown>>
}

export interface FeatureCollection<G extends Geometry = Geometry> {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature<G>[]
}
