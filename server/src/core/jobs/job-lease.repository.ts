import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, type EntityManager } from 'typeorm'
import { isUniqueViolation } from '../database/database-faults.js'
import { JobLeaseEntity } from './job-lease.entity.js'

@Injectable()
export class JobLeaseRepository {
  /** Takes a lease that is free, or prolongs one's own; false while another process holds it. */
  async take(em: EntityManager, lease: JobLeaseEntity, now: number): Promise<boolean> {
    const { name, holder, heldUntil } = lease
    if (!(await em.existsBy(JobLeaseEntity, { name }))) return this.first(em, lease)
    const free = [
      { name, holder },
      { name, heldUntil: LessThanOrEqual(now) },
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
