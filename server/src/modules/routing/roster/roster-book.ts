import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory, UserDirectory, type PersonName } from '../../identity/index.js'
import type { AbsenceEntity } from '../data/absence.entity.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { DutyEntity } from '../data/duty.entity.js'
import { coverage, type Away, type RosterLine, type Segment, type Span } from '../domain/coverage.js'
import type { Merger } from '../domain/merger.js'
import type { DutyName } from '../domain/roster.js'
import { serves } from '../domain/serving.js'

/** The roster of some areas for a span, read once. */
export interface OpenBook {
  readonly span: Span
  readonly duties: readonly DutyEntity[]
  readonly lines: readonly RosterLine[]
  readonly mergers: readonly Merger[]
  readonly absences: readonly AbsenceEntity[]
  readonly people: ReadonlyMap<string, PersonName>
}

/** Reads the roster as a calendar. Accounts and roles are as they are now: the days ahead are shown with whoever is left. */
@Injectable()
export class RosterBook {
  constructor(
    private readonly book: DutyBookRepository,
    private readonly users: UserDirectory,
    private readonly memberships: MembershipDirectory,
  ) {}

  /** With the grids that any of these are merged into. */
  async open(em: EntityManager, areaIds: readonly string[], span: Span): Promise<OpenBook> {
    const mergers = await this.book.mergersIn(em, areaIds, span)
    const all = [...new Set([...areaIds, ...mergers.map(({ intoAreaId }) => intoAreaId)])]
    const duties = await this.book.dutiesIn(em, all, span)
    const userIds = [...new Set(duties.map(({ userId }) => userId))]
    const absences = await this.book.absencesOf(em, userIds, span)
    const people = await this.users.namesOf(em, userIds)
    const held = await this.memberships.heldBy(em, userIds)
    const lines = duties.map((duty) => ({
      ...duty,
      active: people.get(duty.userId)?.active === true && serves(held, duty),
      away: awayOf(absences, duty.userId),
    }))
    return { span, duties, lines, mergers, absences, people }
  }
}

/** Leaves of one person as spans. */
export function awayOf(absences: readonly AbsenceEntity[], userId: string): readonly Away[] {
  return absences
    .filter((each) => each.userId === userId)
    .map(({ fromAt, toAt, reason }) => ({ from: fromAt, to: toAt, reason }))
}

/** Who has one post in the book's span, from moment to moment. */
export function segmentsOf(
  { span, lines, mergers }: OpenBook,
  areaId: string,
  duty: DutyName,
): readonly Segment[] {
  const own = mergers.filter((each) => each.areaId === areaId)
  const asked = new Set([areaId, ...own.map(({ intoAreaId }) => intoAreaId)])
  const near = lines.filter((line) => line.duty === duty && asked.has(line.areaId))
  return coverage({ areaId, duty, lines: near, mergers: own, ...span })
}
