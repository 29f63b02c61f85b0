import { Injectable } from '@nestjs/common'
import { In, IsNull, LessThan, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { LineKind } from '../domain/line-kind.js'
import { ImportLineEntity } from './import-line.entity.js'
import { ImportEntity, type ImportState } from './import.entity.js'

export interface ImportScope {
  readonly areaIds: readonly string[]
  /** Also those about no area: a county had yet to be brought in. */
  readonly unplaced: boolean
}

export interface ImportPageFilter {
  /** Left out: every import there is. */
  readonly scope?: ImportScope
  readonly before?: string
  readonly take: number
}

export interface ImportStep {
  readonly from: ImportState
  readonly to: Partial<ImportEntity> & { readonly state: ImportState }
}

export interface LinePageFilter {
  readonly kinds: readonly LineKind[]
  readonly after: number
  readonly take: number
}

@Injectable()
export class ImportRepository {
  async insert(em: EntityManager, row: ImportEntity, lines: readonly ImportLineEntity[]): Promise<void> {
    await insertRows(em, ImportEntity, [row])
    await insertRows(em, ImportLineEntity, lines)
  }

  find(em: EntityManager, importId: string): Promise<ImportEntity | null> {
    return em.findOneBy(ImportEntity, { id: importId })
  }

  /** Newest first; drafts that came to nothing are left out. */
  page(em: EntityManager, { scope, before, take }: ImportPageFilter): Promise<ImportEntity[]> {
    const states: ImportState[] = ['checked', 'applied', 'reverted']
    const wanted = { state: In(states), ...(before !== undefined && { id: LessThan(before) }) }
    const placed = { ...wanted, ...(scope && { areaId: In([...scope.areaIds]) }) }
    return em.find(ImportEntity, {
      where: scope?.unplaced ? [placed, { ...wanted, areaId: IsNull() }] : placed,
      order: { id: 'DESC' },
      take,
    })
  }

  lines(
    em: EntityManager,
    importId: string,
    { kinds, after, take }: LinePageFilter,
  ): Promise<ImportLineEntity[]> {
    return em.find(ImportLineEntity, {
      where: { importId, kind: In([...kinds]), seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take,
    })
  }

  /** Moves an import on, if it is where it is thought to be; of two at once one does. */
  async advance(em: EntityManager, importId: string, { from, to }: ImportStep): Promise<boolean> {
    const { affected } = await em.update(ImportEntity, { id: importId, state: from }, to)
    return affected === 1
  }

  async setEntity(
    em: EntityManager,
    { importId, seq }: Pick<ImportLineEntity, 'importId' | 'seq'>,
    entityId: string,
  ): Promise<void> {
    await em.update(ImportLineEntity, { importId, seq }, { entityId })
  }

  /** Imports whose file is due to go. */
  due(em: EntityManager, now: number, take: number): Promise<ImportEntity[]> {
    return em.find(ImportEntity, {
      where: { swept: 0, expiresAt: LessThan(now) },
      order: { expiresAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Forgets what the lines of an import said of people; what was made by it stays known by id. */
  async sweepLines(em: EntityManager, importId: string, keepChanges: boolean): Promise<void> {
    if (!keepChanges) await em.delete(ImportLineEntity, { importId })
    else await em.delete(ImportLineEntity, { importId, kind: In(['error', 'warning']) })
  }

  async markSwept(em: EntityManager, importId: string): Promise<void> {
    await em.update(ImportEntity, { id: importId, state: 'checked' }, { state: 'expired' })
    await em.update(ImportEntity, { id: importId }, { swept: 1 })
  }
}
