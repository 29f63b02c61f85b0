import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, json } from '../../../core/database/index.js'
import type { FeatureCollection } from '../domain/geojson.js'

/** Streets, water and blocks under the pins of an area's map, where no tile server is to be had. WGS 84. */
@Entity('area_basemap')
export class AreaBasemapEntity {
  @PrimaryColumn({ ...id(), name: 'area_id' })
  areaId!: string

  @Column(json())
  geojson!: FeatureCollection
}
