import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm'
import { isUniqueViolation } from '../database/database-faults.js'
import { JobLeaseEntity } from './job-lease.entity.js'

/** Clocks of two machines are no further apart; a lease that seems to run longer was taken by a clock that was wrong. */
const APART_MS = 2 * 60_000

@Injectable()
export class JobLeaseRepository {
  /** Takes a lease that is free, or prolongs one's own; false while another process holds it. */
  async take(em: EntityManager, lease: JobLeaseEntity, now: number): Promise<boolean> {
    const { name, holder, heldUntil } = lease
    if (!(await em.existsBy(JobLeaseEntity, { name }))) return this.first(em, lease)
    const free = [
      { name, holder },
      { name, heldUntil: LessThanOrEqual(now) },
      // A machine a year ahead must not stop every sweep for a year (G13, G48).
      { name, heldUntil: MoreThan(heldUntil + APART_MS) },
    ]
    for (const each of free) {
      const { affected } = await em.update(JobLeaseEntity, each, { holder, heldUntil })
      if (affected === 1) return true
    }
    return false
  }

  /** Gives a lease back before its time. */
  async release(em: EntityManager, { name, holder }: { name: string; holder: string }): Promise<void> {
    await em.update(JobLeaseEntity, { name, holder }, { heldUntil: 0 })
  }

  private async first(em: EntityManager, lease: JobLeaseEntity): Promise<boolean> {
    try {
      await em.insert(JobLeaseEntity, lease)
      return true
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return false
    }
  }
}
