import { Injectable } from '@nestjs/common'
import { Brackets, In, LessThanOrEqual, MoreThan, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { AbsenceEntity } from './absence.entity.js'
import { DutyEntity } from './duty.entity.js'
import { DutyMergerEntity } from './duty-merger.entity.js'

/** A line of the roster, and whether its person is away at the moment asked about. */
export interface RosterRow {
  readonly duty: DutyEntity
  readonly absent: boolean
}

@Injectable()
export class RosterRepository {
  /** Duties in force for any of these areas. */
  inAreas(em: EntityManager, areaIds: readonly string[], now: number): Promise<RosterRow[]> {
    return areaIds.length === 0
      ? Promise.resolve([])
      : rows(inForce(em, now).andWhere('d.areaId IN (:...areaIds)', { areaIds }))
  }

  /** Who of these is on leave at this moment. */
  async absent(em: EntityManager, userIds: readonly string[], now: number): Promise<ReadonlySet<string>> {
    if (userIds.length === 0) return new Set()
    const where = { userId: In([...userIds]), fromAt: LessThanOrEqual(now), toAt: MoreThan(now) }
    return new Set((await em.findBy(AbsenceEntity, where)).map(({ userId }) => userId))
  }

  /** Grids among these that are merged into another one at this moment. */
  mergers(em: EntityManager, areaIds: readonly string[], now: number): Promise<DutyMergerEntity[]> {
    if (areaIds.length === 0) return Promise.resolve([])
    return em
      .createQueryBuilder(DutyMergerEntity, 'm')
      .where('m.areaId IN (:...areaIds) AND m.validFrom <= :now', { areaIds, now })
      .andWhere(new Brackets((either) => either.where('m.validTo IS NULL').orWhere('m.validTo > :now')))
      .getMany()
  }

  ofUser(em: EntityManager, userId: string, now: number): Promise<RosterRow[]> {
    return rows(inForce(em, now).andWhere('d.userId = :userId', { userId }))
  }
}

function inForce(em: EntityManager, now: number): SelectQueryBuilder<DutyEntity> {
  return em
    .createQueryBuilder(DutyEntity, 'd')
    .addSelect(
      (absences) =>
        absences
          .select('COUNT(*)')
          .from(AbsenceEntity, 'a')
          .where('a.userId = d.userId AND a.fromAt <= :now AND a.toAt > :now'),
      'absences',
    )
    .where('d.validFrom <= :now', { now })
    .andWhere(new Brackets((either) => either.where('d.validTo IS NULL').orWhere('d.validTo > :now')))
}

async function rows(query: SelectQueryBuilder<DutyEntity>): Promise<RosterRow[]> {
  const { entities, raw } = await query.getRawAndEntities<{ absences: unknown }>()
  return entities.map((duty, i) => ({ duty, absent: Number(raw[i]?.absences ?? 0) > 0 }))
}
