import type { LimitStage, LimitUnit, TicketKind } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** A county's own limit for a stage, in an area, for a kind, a category or one of its conditions. */
@Entity('time_limit')
@Index('uq_time_limit_scope', ['scopeKey'], { unique: true })
@Index('ix_time_limit_area', ['areaId', 'categoryId'])
@Index('ix_time_limit_county', ['countyId', 'id'])
export class TimeLimitEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** The county itself, one of its towns or communities. */
  @Column(named('area_id', id()))
  areaId!: string

  @Column(text(16))
  stage!: LimitStage

  /** Null: for every kind. */
  @Column(orNull(text(16)))
  kind!: TicketKind | null

  /** A 大类 or 小类; null: for every one, and for tickets without. */
  @Column(named('category_id', orNull(id())))
  categoryId!: string | null

  @Column(named('condition_id', orNull(id())))
  conditionId!: string | null

  /** What it is for, in one word: there is one limit for each. */
  @Column(named('scope_key', text(180)))
  scopeKey!: string

  @Column(int())
  value!: number

  @Column(text(16))
  unit!: LimitUnit

  /** The document it stands in. */
  @Column(text(200))
  note!: string

  @Column(int())
  version!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number

  @Column(named('updated_by', orNull(id())))
  updatedBy!: string | null
}
