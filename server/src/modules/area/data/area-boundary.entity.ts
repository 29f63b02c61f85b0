import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { double, id, int, json, named, orNull } from '../../../core/database/index.js'
import type { PolygonGeometry } from '../domain/geojson.js'

/** The outline of an area as it was from one boundary version to the next: earlier ones stay, so that going back works (G53). */
@Entity('area_boundary')
@Index('ix_area_boundary_in_force', ['replacedIn', 'areaId'])
export class AreaBoundaryEntity {
  @PrimaryColumn({ ...id(), name: 'area_id' })
  areaId!: string

  /** The boundary version it came with. */
  @PrimaryColumn({ type: 'int' })
  version!: number

  /** The boundary version that replaced it; null while it is in force. */
  @Column(named('replaced_in', orNull(int())))
  replacedIn!: number | null

  /** WGS 84, unrounded, rings closed, holes kept. */
  @Column(json())
  geojson!: PolygonGeometry

  /** The box around it, degrees: neighbours are found by it without reading every outline. */
  @Column(named('min_lng', orNull(double())))
  minLng!: number | null

  @Column(named('min_lat', orNull(double())))
  minLat!: number | null

  @Column(named('max_lng', orNull(double())))
  maxLng!: number | null

  @Column(named('max_lat', orNull(double())))
  maxLat!: number | null
}
