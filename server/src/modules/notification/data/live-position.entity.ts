import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named } from '../../../core/database/index.js'

/** The last `seq` given out to a person. Counting up locks the row until commit: numbers commit in their order. */
@Entity('live_position')
export class LivePositionEntity {
  @PrimaryColumn(named('user_id', id()))
  userId!: string

  @Column(named('last_seq', ms()))
  lastSeq!: number
}
