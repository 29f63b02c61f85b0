import { Injectable } from '@nestjs/common'
import type { AreaLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import type { Segment, Span } from '../domain/coverage.js'
import { gapsOf, type Gap } from '../domain/gaps.js'
import type { DutyName } from '../domain/roster.js'
import { RosterBook, segmentsOf, type OpenBook } from './roster-book.js'

/** One line of the calendar: a grid with its post, or an area with its desk. */
export interface RosterRow {
  readonly area: AreaRecord
  readonly duty: DutyName
  readonly segments: readonly Segment[]
  readonly gaps: readonly Gap[]
}

export interface RosterSheet {
  readonly area: AreaRecord
  readonly book: OpenBook
  readonly rows: readonly RosterRow[]
  /** What people call the grids that others are merged into. */
  readonly names: ReadonlyMap<string, string>
}

const BELOW: Readonly<Record<AreaLevel, AreaLevel | null>> = {
  county: 'subdistrict',
  subdistrict: 'community',
  community: 'grid',
  grid: null,
}

/** The rows of an area's roster: the grids of a community, the desks below a town or county, and its own desk last. */
@Injectable()
export class RosterRows {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly books: RosterBook,
  ) {}

  async sheet(em: EntityManager, area: AreaRecord, span: Span): Promise<RosterSheet> {
    const below = this.below(area)
    const listed = area.level === 'grid' ? [area] : [...below, area]
    // A community's own line of work (A 岗) stands under the community.
    const community = area.level === 'grid' ? this.areas.chainOf(area.id)?.communityId : undefined
    const ids = [...listed.map(({ id }) => id), ...(community === undefined ? [] : [community])]
    const book = await this.books.open(em, ids, span)
    const names = this.areas.namesOf(book.mergers.map(({ intoAreaId }) => intoAreaId))
    return { area, book, names, rows: listed.map((each) => rowOf(book, each)) }
  }

  /** The gaps of every grid below an area, however far. */
  async gridGaps(em: EntityManager, area: AreaRecord, span: Span): Promise<readonly Gap[]> {
    const grids = this.gridsOf(area)
    const book = await this.books.open(
      em,
      grids.map(({ id }) => id),
      span,
    )
    return grids.flatMap((grid) => rowOf(book, grid).gaps)
  }

  gridsOf(area: AreaRecord): readonly AreaRecord[] {
    return area.level === 'grid' ? [area] : this.below(area).flatMap((each) => this.gridsOf(each))
  }

  private below({ id, level }: AreaRecord): readonly AreaRecord[] {
    return this.areas
      .childrenOf(id)
      .filter((child) => child.level === BELOW[level] && child.status === 'active')
  }
}

function rowOf(book: OpenBook, area: AreaRecord): RosterRow {
  const duty = area.level === 'grid' ? 'gridResponsibility' : 'dutyOfficer'
  const segments = segmentsOf(book, area.id, duty)
  return { area, duty, segments, gaps: gapsOf(area.id, segments) }
}
