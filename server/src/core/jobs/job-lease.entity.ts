import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named } from '../database/index.js'

/** Whose turn a job is, of all processes, and until when. */
@Entity('job_lease')
export class JobLeaseEntity {
  @PrimaryColumn({ type: 'varchar', length: '64' })
  name!: string

  @Column(id())
  holder!: string

  @Column(named('held_until', ms()))
  heldUntil!: number
}
