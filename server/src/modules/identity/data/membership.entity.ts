import type { Duty, Role } from '@beegrid/shared'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, json, ms, named, orNull, text } from '../../../core/database/column-shapes.js'

/** `holder` of a post, or its `standIn` 代班 named in the roster. */
export type Post = 'holder' | 'standIn'

/** A role a person holds for an area or an organisation, for a time. */
@Entity('membership')
@Index('ix_membership_area', ['areaId', 'role'])
@Index('ix_membership_organisation', ['organisationId'])
@Index('ix_membership_user', ['userId'])
export class MembershipEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('user_id', id()))
  userId!: string

  @Column(text(32))
  role!: Role

  @Column(named('area_id', orNull(id())))
  areaId!: string | null

  @Column(named('organisation_id', orNull(id())))
  organisationId!: string | null

  @Column(named('county_id', orNull(id())))
  countyId!: string | null

  @Column(orNull(text(16)))
  post!: Post | null

  @Column(json())
  duties!: Duty[]

  @Column(named('valid_from', ms()))
  validFrom!: number

  /** Not in force any more from this moment; null while open-ended. */
  @Column(named('valid_to', orNull(ms())))
  validTo!: number | null
}
