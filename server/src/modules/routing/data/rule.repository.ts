import { Injectable } from '@nestjs/common'
import { In, LessThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { RuleFlagEntity } from './rule-flag.entity.js'
import { RuleVersionEntity } from './rule-version.entity.js'

/** What names a version without its rules. */
export type RuleVersionHead = Pick<RuleVersionEntity, 'id' | 'version'>

@Injectable()
export class RuleRepository {
  /** The newest version's name: asked with every route, so that another process's save counts at once. */
  async head(em: EntityManager, countyId: string): Promise<RuleVersionHead | null> {
    const [newest] = await em.find(RuleVersionEntity, {
      select: { id: true, version: true },
      where: { countyId },
      order: { version: 'DESC' },
      take: 1,
    })
    return newest ?? null
  }

  byId(em: EntityManager, id: string): Promise<RuleVersionEntity | null> {
    return em.findOneBy(RuleVersionEntity, { id })
  }

  version(em: EntityManager, countyId: string, version: number): Promise<RuleVersionEntity | null> {
    return em.findOneBy(RuleVersionEntity, { countyId, version })
  }

  /** Newest first. */
  versions(
    em: EntityManager,
    countyId: string,
    { before, take }: { before?: number; take: number },
  ): Promise<RuleVersionEntity[]> {
    return em.find(RuleVersionEntity, {
      where: { countyId, ...(before !== undefined && { version: LessThan(before) }) },
      order: { version: 'DESC' },
      take,
    })
  }

  /** @throws ConcurrentChangeError when somebody has saved the same version at the same moment */
  async insert(em: EntityManager, row: RuleVersionEntity): Promise<void> {
    try {
      await insertRows(em, RuleVersionEntity, [row])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('rule version', row.countyId) : error
    }
  }

  async counties(em: EntityManager): Promise<readonly string[]> {
    const rows = await em
      .createQueryBuilder(RuleVersionEntity, 'v')
      .select('DISTINCT v.countyId', 'countyId')
      .getRawMany<{ countyId: string }>()
    return rows.map(({ countyId }) => countyId)
  }

  flags(em: EntityManager, countyId: string): Promise<RuleFlagEntity[]> {
    return em.findBy(RuleFlagEntity, { countyId })
  }

  insertFlags(em: EntityManager, rows: readonly RuleFlagEntity[]): Promise<void> {
    return insertRows(em, RuleFlagEntity, rows)
  }

  async deleteFlags(em: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await em.delete(RuleFlagEntity, { id: In([...ids]) })
  }
}
