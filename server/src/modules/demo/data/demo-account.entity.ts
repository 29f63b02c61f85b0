import type { Role } from '@beegrid/shared'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, int, named, text } from '../../../core/database/index.js'

/** One of the few people of the demo world a visitor may be. */
@Entity('demo_account')
export class DemoAccountEntity {
  @PrimaryColumn({ ...id(), name: 'user_id' })
  userId!: string

  @Column(int())
  position!: number

  @Column(text(64))
  name!: string

  @Column(text(32))
  role!: Role

  @Column(named('area_name', text(80)))
  areaName!: string
}
