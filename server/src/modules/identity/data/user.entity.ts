import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { bool, id, json, ms, named, orNull, text } from '../../../core/database/column-shapes.js'
import type { UserSettings } from '../domain/user-settings.js'

/** A person with an account. What they may do stands in their memberships. */
@Entity('user')
@Index('ix_user_name', ['name', 'id'])
export class UserEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(64))
  name!: string

  @Column(orNull(text(20)))
  phone!: string | null

  @Column(text(16))
  status!: 'active' | 'disabled'

  /** One of the demo world's accounts, open to everybody in demo mode and to nobody else. */
  @Column(bool())
  demo!: boolean

  @Column(json())
  settings!: UserSettings

  @Column(named('county_id', orNull(id())))
  countyId!: string | null

  @Column(named('created_at', ms()))
  createdAt!: number
}
