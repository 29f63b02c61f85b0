import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, json, named, orNull } from '../../../core/database/index.js'
import type { PastRecord } from '../domain/area-record.js'

/** What an area was until a boundary version: with the outlines of old every version can be gone back to (G53). */
@Entity('area_past')
export class AreaPastEntity {
  @PrimaryColumn({ ...id(), name: 'area_id' })
  areaId!: string

  /** The boundary version that changed it. */
  @PrimaryColumn({ type: 'int', name: 'until_version' })
  untilVersion!: number

  /** Null: there was no such area before that version. */
  @Column(named('was', orNull(json())))
  was!: PastRecord | null
}
