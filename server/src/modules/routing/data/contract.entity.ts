import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'

/** A property company's contract; it may serve several compounds (`contract_place`). */
@Entity('contract')
@Index('ix_contract_county', ['countyId', 'id'])
@Index('ix_contract_organisation', ['organisationId', 'id'])
export class ContractEntity {
  @PrimaryColumn(id())
  id!: string

  /** The property company. */
  @Column(named('organisation_id', id()))
  organisationId!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** First day in Asia/Shanghai, `YYYY-MM-DD`; null: not recorded. */
  @Column(named('from_day', orNull(text(10))))
  fromDay!: string | null

  /** Last day, the day itself included; null: until further notice. */
  @Column(named('to_day', orNull(text(10))))
  toDay!: string | null

  @Column(text(200))
  note!: string

  @Column(named('created_at', ms()))
  createdAt!: number
}
