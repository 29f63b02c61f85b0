import { Column, Entity, PrimaryColumn } from 'typeorm'
import { int, text } from '../database/column-shapes.js'

/** How far one of the audit trail's chains has come: its count and its newest hash. */
@Entity('audit_lane')
export class AuditLaneEntity {
  @PrimaryColumn({ type: 'int' })
  lane!: number

  @Column(int())
  seq!: number

  @Column(text(64))
  head!: string
}
