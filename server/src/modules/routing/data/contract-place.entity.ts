import { Entity, Index, PrimaryColumn } from 'typeorm'
import { id, named } from '../../../core/database/index.js'

/** One compound, or building outside any, that a contract serves. */
@Entity('contract_place')
@Index('ix_contract_place_place', ['placeId', 'contractId'])
export class ContractPlaceEntity {
  @PrimaryColumn(named('contract_id', id()))
  contractId!: string

  @PrimaryColumn(named('place_id', id()))
  placeId!: string
}
