import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/index.js'
import type { OrganisationSort } from '../../category/index.js'
import type { OrganisationKind } from '../domain/organisation-kind.js'

/** Who can be given a ticket besides posts and desks. */
@Entity('organisation')
@Index('ix_organisation_county', ['countyId', 'sort'])
@Index('uq_organisation_name', ['countyId', 'name'], { unique: true })
export class OrganisationEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(16))
  kind!: OrganisationKind

  /** What it is for; null for a department no category goes to by itself. */
  @Column(orNull(text(32)))
  sort!: OrganisationSort | null

  @Column(text(60))
  name!: string

  @Column(named('county_id', id()))
  countyId!: string

  /** The area it serves, when smaller than the county. */
  @Column(named('area_id', orNull(id())))
  areaId!: string | null

  @Column(orNull(text(20)))
  phone!: string | null

  /** Answered at any hour, such as a water company's repair line. */
  @Column(named('emergency_phone', orNull(text(20))))
  emergencyPhone!: string | null

  /** Nothing is given to it from this moment; old tickets keep its name. Null while it is at work. */
  @Column(named('closed_at', orNull(ms())))
  closedAt!: number | null
}
