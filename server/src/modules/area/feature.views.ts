import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger'

export const GEOMETRY_API = {
  type: 'object',
  description: 'GeoJSON geometry, unrounded',
  required: ['type', 'coordinates'],
  properties: {
    type: { type: 'string', enum: ['Point', 'LineString', 'Polygon', 'MultiPolygon'] },
    coordinates: { type: 'array', items: {} },
  },
} as const satisfies ApiPropertyOptions

export class FeatureView {
  @ApiProperty({ type: String, enum: ['Feature'] })
  readonly type!: 'Feature'

  @ApiProperty(GEOMETRY_API)
  readonly geometry!: object

  @ApiProperty({ type: Object, additionalProperties: true })
  readonly properties!: object
}

export class FeatureCollectionView {
  @ApiProperty({ type: String, enum: ['FeatureCollection'] })
  readonly type!: 'FeatureCollection'

  @ApiProperty({ type: [FeatureView] })
  readonly features!: readonly FeatureView[]
}
