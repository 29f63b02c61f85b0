import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull, text } from '../../../core/database/index.js'
import type { RoutingRule } from '../domain/rule.js'

/** A county's whole rule table as it was saved once. Never changed: a restored version is a new one. */
@Entity('routing_rule_version')
@Index('uq_routing_rule_version', ['countyId', 'version'], { unique: true })
export class RuleVersionEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('county_id', id()))
  countyId!: string

  @Column(int())
  version!: number

  @Column(ms())
  at!: number

  @Column(named('actor_id', id()))
  actorId!: string

  /** Why it was changed, in the words of whoever did. */
  @Column(text(200))
  summary!: string

  @Column(named('restored_from', orNull(int())))
  restoredFrom!: number | null

  @Column(json())
  rules!: RoutingRule[]
}
