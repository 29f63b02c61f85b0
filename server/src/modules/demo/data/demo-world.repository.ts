import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { AreaBasemapEntity, AreaEntity, PlaceCodeEntity, PlaceEntity } from '../../area/index.js'
import { CountySettingsEntity } from '../../county-settings/index.js'
import {
  AbsenceEntity,
  ContractEntity,
  ContractPlaceEntity,
  DutyEntity,
  DutyMergerEntity,
  OrganisationEntity,
} from '../../routing/index.js'
import type { ContractRows } from '../domain/contract.rows.js'
import type { GroundRows } from '../domain/ground.rows.js'
import type { StaffRows } from '../domain/staff.rows.js'

/** Writes the demo's ground and roster in bulk. */
@Injectable()
export class DemoWorldRepository {
  async insertGround(em: EntityManager, rows: GroundRows): Promise<void> {
    await insertRows(em, AreaEntity, rows.areas)
    await insertRows(em, PlaceEntity, rows.places)
    await insertRows(em, PlaceCodeEntity, rows.codes)
    await insertRows(em, AreaBasemapEntity, rows.basemaps)
  }

  /** A small world looks again at most of what comes back, so that a visitor sees how it goes. */
  async insertSettings(em: EntityManager, rows: GroundRows, now: number): Promise<void> {
    const settings = { recheck: { percent: 60 }, followUp: { unratedPercent: 30 } }
    const counties = rows.areas.filter(({ level }) => level === 'county')
    await insertRows(
      em,
      CountySettingsEntity,
      counties.map(({ id: countyId }) => ({
        countyId,
        settings,
        version: 1,
        updatedAt: now,
        updatedBy: null,
      })),
    )
  }

  async insertContracts(em: EntityManager, rows: ContractRows): Promise<void> {
    await insertRows(em, ContractEntity, rows.contracts)
    await insertRows(em, ContractPlaceEntity, rows.contractPlaces)
  }

  async insertRoster(em: EntityManager, rows: StaffRows): Promise<void> {
    await insertRows(em, OrganisationEntity, rows.organisations)
    await insertRows(em, DutyEntity, rows.duties)
    await insertRows(em, AbsenceEntity, rows.absences)
    await insertRows(em, DutyMergerEntity, rows.mergers)
  }
}
