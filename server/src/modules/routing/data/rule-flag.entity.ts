import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/index.js'
import type { RuleFlagReason } from '../domain/rule-flag.js'

/** Since when a rule names somebody who can take nothing: noted when it is first seen, gone when it is put right. */
@Entity('routing_rule_flag')
@Index('uq_routing_rule_flag', ['countyId', 'ruleId', 'reason'], { unique: true })
export class RuleFlagEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('rule_id', id()))
  ruleId!: string

  @Column(text(24))
  reason!: RuleFlagReason

  @Column(ms())
  since!: number
}
