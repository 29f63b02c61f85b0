import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named } from '../../../core/database/index.js'

/** The last time a week of an area's roster was published, and by whom. */
@Entity('roster_publication')
export class RosterPublicationEntity {
  @PrimaryColumn(named('area_id', id()))
  areaId!: string

  /** Beginning of the time that was published. */
  @PrimaryColumn(named('from_at', ms()))
  fromAt!: number

  @Column(named('published_at', ms()))
  publishedAt!: number

  @Column(named('user_id', id()))
  userId!: string
}
