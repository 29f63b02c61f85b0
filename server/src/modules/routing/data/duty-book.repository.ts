import { Injectable } from '@nestjs/common'
import { Brackets, In, LessThan, MoreThan, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { Span } from '../domain/coverage.js'
import { AbsenceEntity } from './absence.entity.js'
import { DutyEntity } from './duty.entity.js'
import { DutyMergerEntity } from './duty-merger.entity.js'

/** The roster as a calendar: whatever is in force at some moment of a span, and the writing of its lines. */
@Injectable()
export class DutyBookRepository {
  duty(em: EntityManager, id: string): Promise<DutyEntity | null> {
    return em.findOneBy(DutyEntity, { id })
  }

  absence(em: EntityManager, id: string): Promise<AbsenceEntity | null> {
    return em.findOneBy(AbsenceEntity, { id })
  }

  merger(em: EntityManager, id: string): Promise<DutyMergerEntity | null> {
    return em.findOneBy(DutyMergerEntity, { id })
  }

  dutiesIn(em: EntityManager, areaIds: readonly string[], span: Span): Promise<DutyEntity[]> {
    if (areaIds.length === 0) return Promise.resolve([])
    const query = em.createQueryBuilder(DutyEntity, 'd').where('d.areaId IN (:...areaIds)', { areaIds })
    return overlapping(query, 'd', span).orderBy('d.id').getMany()
  }

  dutiesOf(em: EntityManager, userId: string, span: Span): Promise<DutyEntity[]> {
    const query = em.createQueryBuilder(DutyEntity, 'd').where('d.userId = :userId', { userId })
    return overlapping(query, 'd', span).orderBy('d.id').getMany()
  }

  mergersIn(em: EntityManager, areaIds: readonly string[], span: Span): Promise<DutyMergerEntity[]> {
    if (areaIds.length === 0) return Promise.resolve([])
    const query = em.createQueryBuilder(DutyMergerEntity, 'm').where('m.areaId IN (:...areaIds)', { areaIds })
    return overlapping(query, 'm', span).orderBy('m.id').getMany()
  }

  absencesOf(em: EntityManager, userIds: readonly string[], { from, to }: Span): Promise<AbsenceEntity[]> {
    if (userIds.length === 0) return Promise.resolve([])
    return em.find(AbsenceEntity, {
      where: { userId: In([...userIds]), fromAt: LessThan(to), toAt: MoreThan(from) },
      order: { fromAt: 'ASC', id: 'ASC' },
    })
  }

  async insertDuties(em: EntityManager, rows: readonly DutyEntity[]): Promise<void> {
    await insertRows(em, DutyEntity, rows)
  }

  async changeDuty(em: EntityManager, id: string, changes: Partial<DutyEntity>): Promise<void> {
    await em.update(DutyEntity, { id }, changes)
  }

  async removeDuty(em: EntityManager, id: string): Promise<void> {
    await em.delete(DutyEntity, { id })
  }

  async insertAbsence(em: EntityManager, row: AbsenceEntity): Promise<void> {
    await insertRows(em, AbsenceEntity, [row])
  }

  async changeAbsence(em: EntityManager, id: string, changes: Partial<AbsenceEntity>): Promise<void> {
    await em.update(AbsenceEntity, { id }, changes)
  }

  async removeAbsence(em: EntityManager, id: string): Promise<void> {
    await em.delete(AbsenceEntity, { id })
  }

  async insertMerger(em: EntityManager, row: DutyMergerEntity): Promise<void> {
    await insertRows(em, DutyMergerEntity, [row])
  }

  async changeMerger(em: EntityManager, id: string, changes: Partial<DutyMergerEntity>): Promise<void> {
    await em.update(DutyMergerEntity, { id }, changes)
  }

  async removeMerger(em: EntityManager, id: string): Promise<void> {
    await em.delete(DutyMergerEntity, { id })
  }
}

type Dated = DutyEntity | DutyMergerEntity

function overlapping<E extends Dated>(
  query: SelectQueryBuilder<E>,
  alias: string,
  { from, to }: Span,
): SelectQueryBuilder<E> {
  return query
    .andWhere(`${alias}.validFrom < :to`, { to })
    .andWhere(
      new Brackets((either) =>
        either.where(`${alias}.validTo IS NULL`).orWhere(`${alias}.validTo > :from`, { from }),
      ),
    )
}
