import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { Away, Segment, Span } from '../domain/coverage.js'
import { gapsOf } from '../domain/gaps.js'
import { standInTallies, type StandInTally } from '../domain/stand-in-tally.js'
import { awayOf, RosterBook, segmentsOf } from './roster-book.js'
import { RosterPeople } from './roster-people.js'

interface Possible {
  readonly userId: string
  readonly gridIds: readonly string[]
  readonly away: readonly Away[]
}

export interface StandInQuestion {
  readonly communityId: string | undefined
  /** The hours to be taken: the gaps; where there are none, whatever is planned. */
  readonly spans: readonly Span[]
  readonly people: readonly Possible[]
  /** Whoever has the grid in that time, or should have had it. */
  readonly missing: ReadonlySet<string>
}

/** What is known about a grid's time and the people around it. */
@Injectable()
export class CandidateFacts {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly books: RosterBook,
    private readonly people: RosterPeople,
    private readonly book: DutyBookRepository,
  ) {}

  async of(em: EntityManager, gridId: string, span: Span): Promise<StandInQuestion> {
    const segments = segmentsOf(await this.books.open(em, [gridId], span), gridId, 'gridResponsibility')
    const spans = hoursToTake(gridId, segments)
    const touched = segments.filter(({ from, to }) => spans.some((each) => each.from < to && each.to > from))
    const missing = touched.flatMap(({ userId, behind }) => [userId, behind?.userId])
    return {
      communityId: this.areas.chainOf(gridId)?.communityId,
      spans,
      people: await this.possible(em, gridId, span),
      missing: new Set(missing.filter((each) => typeof each === 'string')),
    }
  }

  /** How much everybody stands in within a community. */
  async standInsIn(
    em: EntityManager,
    communityId: string | undefined,
    span: Span,
  ): Promise<readonly StandInTally[]> {
    const grids = communityId === undefined ? [] : this.areas.childrenOf(communityId).map(({ id }) => id)
    const book = await this.books.open(em, grids, span)
    return standInTallies(grids.map((id) => segmentsOf(book, id, 'gridResponsibility')))
  }

  private async possible(em: EntityManager, gridId: string, span: Span): Promise<Possible[]> {
    const held = await this.people.around(em, gridId)
    const userIds = [...new Set(held.map(({ userId }) => userId))]
    const absences = await this.book.absencesOf(em, userIds, span)
    return userIds.map((userId) => ({
      userId,
      gridIds: held.flatMap((each) =>
        each.userId === userId && each.areaId !== null && each.role !== 'community_officer'
          ? [each.areaId]
          : [],
      ),
      away: awayOf(absences, userId),
    }))
  }
}

/** The gaps; in a time without one, every hour that is planned. */
export function hoursToTake(gridId: string, segments: readonly Segment[]): readonly Span[] {
  const gaps = gapsOf(gridId, segments).flatMap(({ pieces }) => pieces)
  return gaps.length > 0 ? gaps : segments.filter(({ kind }) => kind !== 'gap')
}
