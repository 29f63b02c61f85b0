import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { OwnSettings } from '../domain/settings.js'
import { id, int, json, ms, named, orNull } from '../../../core/database/index.js'

/** What a county has changed of the usual settings, by section; what is not there is as usual. */
@Entity('county_settings')
export class CountySettingsEntity {
  @PrimaryColumn(named('county_id', id()))
  countyId!: string

  @Column(json())
  settings!: OwnSettings

  @Column(int())
  version!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number

  @Column(named('updated_by', orNull(id())))
  updatedBy!: string | null
}
