import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** A household of the register: personal data, read by the community and above alone, each look written down (G02). */
@Entity('household')
@Index('uq_household_room', ['placeId', 'room'], { unique: true })
@Index('ix_household_area', ['areaId', 'id'])
export class HouseholdEntity {
  @PrimaryColumn(id())
  id!: string

  /** The grid its place lay in when it was entered. */
  @Column(named('area_id', id()))
  areaId!: string

  /** The building or unit. */
  @Column(named('place_id', id()))
  placeId!: string

  @Column(text(40))
  room!: string

  @Column(text(64))
  householder!: string

  @Column(orNull(text(20)))
  phone!: string | null

  /** How many live there; null where nobody counted. */
  @Column(orNull(int()))
  people!: number | null

  /** The party member who keeps in touch (联户党员), by name. */
  @Column(orNull(text(64)))
  liaison!: string | null

  /** Moves on with each change. */
  @Column(int())
  version!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number
}
