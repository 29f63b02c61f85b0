import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, int, json, ms, named, orNull } from '../../../core/database/index.js'
import type { CountyDays } from '../domain/county-days.js'

/** When a county works: its hours, and the years whose special days it has entered itself. */
@Entity('county_calendar')
export class CountyCalendarEntity {
  @PrimaryColumn(named('county_id', id()))
  countyId!: string

  @Column(json())
  shifts!: CountyDays['shifts']

  @Column(json())
  years!: CountyDays['years']

  @Column(int())
  version!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number

  @Column(named('updated_by', orNull(id())))
  updatedBy!: string | null
}
