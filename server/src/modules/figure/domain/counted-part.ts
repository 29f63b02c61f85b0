import { dayOf } from '../../../core/clock/index.js'
import type { TicketPast } from '../../ticket/index.js'
import type { FigureDayEntity } from '../data/figure-day.entity.js'
import type { FigurePartEntity } from '../data/figure-part.entity.js'
import { isNothing, MEASURES, measuresOf, noMeasures, plus, type Measures } from './measures.js'
import type { UnitTally } from './tally.js'

/** One ticket's row for one unit. */
export function partOf({ ticket, events }: TicketPast, { unit, measures }: UnitTally): FigurePartEntity {
  const { id: ticketId, countyId, subdistrictId, communityId, gridId, categoryId } = ticket
  const at = events[0]?.at ?? ticket.createdAt
  return {
    ...{ ticketId, unitId: unit.id, unitKind: unit.kind, countyId, subdistrictId, communityId, gridId },
    ...{ categoryId, day: dayOf(at), at },
    ...measures,
  }
}

/** Whether two counts of a ticket come to the same, whatever the order of their rows. */
export function sameParts(a: readonly FigurePartEntity[], b: readonly FigurePartEntity[]): boolean {
  if (a.length !== b.length) return false
  return a.every((part) => {
    const other = b.find(({ unitId }) => unitId === part.unitId)
    return other !== undefined && dayKey(part) === dayKey(other) && samePlace(part, other)
  })
}

function samePlace(a: FigurePartEntity, b: FigurePartEntity): boolean {
  return a.gridId === b.gridId && a.at === b.at && MEASURES.every((each) => a[each] === b[each])
}

type Bucketed = Omit<FigureDayEntity, 'key' | keyof Measures>

/** The sum a row belongs to. */
export function dayKey({ day, countyId, subdistrictId, communityId, unitId, categoryId }: Bucketed): string {
  return [day, communityId ?? subdistrictId ?? countyId, unitId, categoryId ?? ''].join('|')
}

/** What changes in the sums of days when some rows go and others come; in the order of their keys, so that no two wait for each other. */
export function dayChanges(
  gone: readonly FigurePartEntity[],
  come: readonly FigurePartEntity[],
): readonly FigureDayEntity[] {
  const sums = new Map<string, FigureDayEntity>()
  gone.forEach((part) => book(sums, part, -1))
  come.forEach((part) => book(sums, part, 1))
  const changed = [...sums.values()].filter((each) => !isNothing(measuresOf(each)))
  return changed.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function book(sums: Map<string, FigureDayEntity>, part: FigurePartEntity, times: 1 | -1): void {
  const key = dayKey(part)
  const before = sums.get(key)
  const { day, countyId, subdistrictId, communityId, categoryId, unitKind, unitId } = part
  const bucket = { key, day, countyId, subdistrictId, communityId, categoryId, unitKind, unitId }
  const sum = plus(before ?? noMeasures(), part, times)
  sums.set(key, { ...bucket, ...sum })
}
