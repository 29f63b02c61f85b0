import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named } from '../../../core/database/index.js'

/** When a county's gaps were last looked for: of several processes one an hour takes the turn. */
@Entity('roster_sweep')
export class RosterSweepEntity {
  @PrimaryColumn(named('county_id', id()))
  countyId!: string

  @Column(named('swept_at', ms()))
  sweptAt!: number
}
