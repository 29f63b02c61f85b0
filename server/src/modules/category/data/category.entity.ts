import type { Danger, Proof, TicketKind } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, int, json, named, orNull, text } from '../../../core/database/index.js'
import type { CategoryBranch, OrganisationSort } from '../domain/category-definition.js'

/** 大类 and 小类, as data a county can change. */
@Entity('category')
@Index('uq_category_code', ['code'], { unique: true })
export class CategoryEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(16))
  code!: string

  @Column(named('parent_id', orNull(id())))
  parentId!: string | null

  @Column(text(16))
  branch!: CategoryBranch

  @Column(text(40))
  name!: string

  @Column(named('name_en', text(80)))
  nameEn!: string

  @Column(text(32))
  icon!: string

  @Column(json())
  keywords!: string[]

  @Column(orNull(text(16)))
  danger!: Danger | null

  @Column(named('organisation_sort', orNull(text(32))))
  organisationSort!: OrganisationSort | null

  @Column(bool())
  direct!: boolean

  @Column(named('accept_minutes', int()))
  acceptMinutes!: number

  @Column(orNull(text(8)))
  proof!: Proof | null

  @Column(json())
  kinds!: TicketKind[]

  /** Order on the screen among its siblings. */
  @Column(int())
  position!: number

  /** Retired categories keep their name on old tickets and are offered no more. */
  @Column(bool())
  active!: boolean
}
