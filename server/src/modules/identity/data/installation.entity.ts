import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, ms, named } from '../../../core/database/column-shapes.js'

export const INSTALLATION_ROW = 'first-admin'

/** That this installation has been set up, and by whom. One row, once: it shuts the door of the setup code for good. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: '16' })
  id!: string

  @Column(named('admin_id', id()))
  adminId!: string

  @Column(named('set_up_at', ms()))
  setUpAt!: number
}
