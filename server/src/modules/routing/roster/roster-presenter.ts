import { isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import type { DutyEntity } from '../data/duty.entity.js'
import type { Segment } from '../domain/coverage.js'
import { datesOf, type Gap } from '../domain/gaps.js'
import { rotationOf, standInTallies } from '../domain/stand-in-tally.js'
import type { AbsenceView, MergerView, RosterPersonView } from './duty.views.js'
import type { RosterGapView, RosterRowView, RosterSegmentView, RosterView } from './roster.views.js'
import type { RosterRow, RosterSheet } from './roster-rows.js'

type Parts = Pick<RosterView, 'rows' | 'gaps' | 'standIns' | 'rotation' | 'absences' | 'mergers' | 'people'>

/** A sheet of the roster as the API shows it. */
export class RosterPresenter {
  constructor(private readonly sheet: RosterSheet) {}

  view(): Parts {
    const grids = this.sheet.rows.filter(({ duty }) => duty === 'gridResponsibility')
    const shown = grids.length > 0 ? grids : this.sheet.rows
    const segments = shown.map((row) => row.segments)
    return {
      rows: this.sheet.rows.map((row) => this.row(row)),
      gaps: this.gaps(),
      people: this.holders(shown).size,
      standIns: standInTallies(segments).map(({ userId, days, forUserIds }) => ({
        ...{ user: this.person(userId), days },
        forNames: forUserIds.map((id) => this.person(id).name),
      })),
      rotation: rotationOf(segments).map((userId) => this.person(userId)),
      absences: this.absences(),
      mergers: this.mergers(),
    }
  }

  gaps(): RosterGapView[] {
    return this.sheet.rows.flatMap((row) => row.gaps.flatMap((gap) => this.gap(row, gap)))
  }

  private holders(rows: readonly RosterRow[]): ReadonlySet<string> {
    return new Set(rows.flatMap((row) => this.holder(row)?.userId ?? []))
  }

  private gap({ area, duty }: RosterRow, { from, to, pieces }: Gap): RosterGapView[] {
    const [first] = pieces
    if (!first) return []
    const { missed, reason } = this.segment(first)
    return [
      {
        ...{ areaId: area.id, areaName: area.shortName, missed, reason },
        kind: duty === 'gridResponsibility' ? 'grid' : 'desk',
        ...{ from: isoTime(from), to: isoTime(to), dates: datesOf(pieces), why: first.why ?? 'nobody' },
      },
    ]
  }

  private row(row: RosterRow): RosterRowView {
    const { area, duty, segments, gaps } = row
    const holder = this.holder(row)
    return {
      ...{ areaId: area.id, areaName: area.shortName, level: area.level, layer: area.layer },
      kind: duty === 'gridResponsibility' ? 'grid' : 'desk',
      holder: duty === 'gridResponsibility' && holder ? this.person(holder.userId) : null,
      line: holder === undefined ? null : this.lineOf(holder.userId),
      segments: segments.map((segment) => this.segment(segment)),
      gaps: gaps.length,
    }
  }

  /** Whoever has the post on most days of the week. */
  private holder({ area, duty }: RosterRow): DutyEntity | undefined {
    return this.sheet.book.duties
      .filter((each) => each.areaId === area.id && each.duty === duty && each.standing === 'holder')
      .sort((a, b) => daysIn(b.weekdays) - daysIn(a.weekdays))[0]
  }

  private lineOf(userId: string): string | null {
    const business = this.sheet.book.duties.find(
      (each) => each.userId === userId && each.duty === 'communityBusiness',
    )
    return business?.line ?? null
  }

  private segment({
    from,
    to,
    kind,
    quiet,
    dutyId,
    userId,
    why,
    behind,
    mergedInto,
  }: Segment): RosterSegmentView {
    return {
      ...{ from: isoTime(from), to: isoTime(to), kind, quiet, dutyId, why },
      user: userId === null ? null : this.person(userId),
      missed: behind ? this.person(behind.userId) : null,
      reason: behind?.reason ?? this.mergerReason(mergedInto, from),
      mergedInto: mergedInto === null ? null : (this.sheet.names.get(mergedInto) ?? ''),
    }
  }

  private mergerReason(intoAreaId: string | null, at: number): string | null {
    if (intoAreaId === null) return null
    const found = this.sheet.book.mergers.find(
      (each) => each.intoAreaId === intoAreaId && each.validFrom <= at && (each.validTo ?? Infinity) > at,
    )
    return found?.reason ?? null
  }

  private absences(): AbsenceView[] {
    return this.sheet.book.absences.map(({ id, userId, fromAt, toAt, reason }) => ({
      ...{ id, user: this.person(userId), from: isoTime(fromAt), to: isoTime(toAt), reason },
    }))
  }

  private mergers(): MergerView[] {
    return this.sheet.book.mergers.map(({ validFrom, validTo, ...rest }) => ({
      ...rest,
      validFrom: isoTime(validFrom),
      validTo: isoTimeOrNull(validTo),
    }))
  }

  private person(userId: string): RosterPersonView {
    return { userId, name: this.sheet.book.people.get(userId)?.name ?? '' }
  }
}

function daysIn(weekdays: number): number {
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => (weekdays >> day) & 1).length
}
