import { Injectable } from '@nestjs/common'
import { ORGANISATION_ROLES, type DeskRole } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { StaffingRepository } from '../data/staffing.repository.js'

/**
 * Who could take a ticket today. Trials of the past ask the same: an organisation that was signed up this morning would
 * otherwise seem to have been of no use all month.
 */
@Injectable()
export class Staffing {
  constructor(
    private readonly staffing: StaffingRepository,
    private readonly clock: Clock,
  ) {}

  async hasStaff(em: EntityManager, organisationId: string): Promise<boolean> {
    const query = { roles: ORGANISATION_ROLES, ids: [organisationId], now: this.clock.now() }
    return (await this.staffing.organisations(em, query)).has(organisationId)
  }

  /** When the last person of an organisation left, where that is known. */
  lastLeft(em: EntityManager, organisationId: string): Promise<number | null> {
    return this.staffing.lastLeft(em, organisationId, this.clock.now())
  }

  /** Which of these areas have such an officer. */
  desks(em: EntityManager, role: DeskRole, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.staffing.areas(em, { roles: [role], ids, now: this.clock.now() })
  }
}
