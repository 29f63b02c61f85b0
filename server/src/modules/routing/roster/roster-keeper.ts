import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { DutyEntity } from '../data/duty.entity.js'
import type { DutyName, Shift, Standing } from '../domain/roster.js'

/** A new line of the roster. */
export interface NewDuty extends Omit<Shift, 'validTo'> {
  readonly userId: string
  readonly areaId: string
  readonly duty: DutyName
  readonly line?: string | null
  readonly standing: Standing
  readonly validTo?: number | null
  /** Named for certain dates: asked before the holder. */
  readonly goesFirst?: boolean
}

export type DutyPatch = Partial<Pick<DutyEntity, 'userId' | 'line' | keyof Shift>>

const EVERY_DAY = 0b1111111
const DAY_MINUTES = 1440
/** Ten years: only said, never checked. */
const MAX_DAYS = 3660

/**
 * Writes the lines of the roster, and nothing else: whoever calls has checked who may. What has been is never rewritten,
 * so that an old week still shows who had it: a line that began ends now, and a new one goes on.
 */
@Injectable()
export class RosterKeeper {
  constructor(
    private readonly book: DutyBookRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ROSTER_HOURS_EMPTY, ROSTER_RANGE_INVALID */
  async assign(em: EntityManager, duty: NewDuty, id = newId()): Promise<string> {
    await this.book.insertDuties(em, [dutyRow(duty, id)])
    return id
  }

  /** Gives the id of the line that is in force from now on. @throws AppError as `assign` */
  async change(em: EntityManager, before: DutyEntity, patch: DutyPatch): Promise<string> {
    const now = this.clock.now()
    const after = { ...before, ...patch }
    requireHours(after)
    if (before.validFrom >= now) {
      await this.book.changeDuty(em, before.id, patch)
      return before.id
    }
    const id = newId()
    await this.book.changeDuty(em, before.id, { validTo: earlier(before.validTo, now) })
    await this.book.insertDuties(em, [{ ...after, id, validFrom: Math.max(now, after.validFrom) }])
    return id
  }

  /** Takes a line away from now on; one that has not begun goes without a trace. */
  async end(em: EntityManager, { id, validFrom, validTo }: DutyEntity): Promise<void> {
    const now = this.clock.now()
    if (validFrom >= now) await this.book.removeDuty(em, id)
    else await this.book.changeDuty(em, id, { validTo: earlier(validTo, now) })
  }
}

function earlier(validTo: number | null, now: number): number {
  return validTo === null ? now : Math.min(validTo, now)
}

/** A line as it is stored. @throws AppError ROSTER_HOURS_EMPTY, ROSTER_RANGE_INVALID */
export function dutyRow(given: NewDuty, id: string): DutyEntity {
  const { userId, areaId, duty, line = null, standing, weekdays, fromMinute, toMinute, validFrom } = given
  const { validTo = null, goesFirst = false } = given
  const row = { id, userId, areaId, duty, line, standing, weekdays, fromMinute, toMinute }
  requireHours({ weekdays, fromMinute, toMinute, validFrom, validTo })
  return { ...row, validFrom, validTo, goesFirst }
}

/** A shift runs on some day, for some time, and does not end before it begins. */
export function requireHours({ weekdays, fromMinute, toMinute, validFrom, validTo }: Shift): void {
  const fits = [
    isBetween(weekdays, 1, EVERY_DAY),
    isBetween(fromMinute, 0, DAY_MINUTES - 1),
    isBetween(toMinute, 0, DAY_MINUTES),
  ]
  if (fits.includes(false)) throw new AppError('ROSTER_HOURS_EMPTY')
  if (validTo !== null && validTo <= validFrom)
    throw new AppError('ROSTER_RANGE_INVALID', { params: { days: MAX_DAYS } })
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
