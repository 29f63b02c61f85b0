import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { ClockStage } from './deadline.js'
import type { ClockChange } from './ticket-change.js'

/** Being fixed and being fixed again are one promise to whoever waits. */
const PROMISE: Readonly<Partial<Record<ClockStage, string>>> = { resolve: 'fix', rework: 'fix' }
const promiseOf = (stage: ClockStage): string => PROMISE[stage] ?? stage

/**
 * What becomes of a ticket's running clocks with others merged into it: the earliest promise holds, whoever it was made to.
 * Otherwise an overdue ticket could be hidden in a fresh one. Each clock remembers its own due time, for when they are
 * taken apart again.
 * @param merged the clocks of all tickets merged into it, standing still since
 */
export function mergedDues(
  own: readonly TicketClockEntity[],
  merged: readonly TicketClockEntity[],
): ClockChange[] {
  return own.flatMap((clock) => {
    if (clock.state !== 'running') return []
    const promised = merged.filter(
      ({ state, stage }) => state === 'paused' && promiseOf(stage) === promiseOf(clock.stage),
    )
    const ownDue = clock.ownDueAt ?? clock.dueAt
    const dueAt = Math.min(ownDue, ...promised.map((each) => each.dueAt))
    const ownDueAt = dueAt < ownDue ? ownDue : null
    const same = dueAt === clock.dueAt && ownDueAt === clock.ownDueAt
    return same ? [] : [{ op: 'due', id: clock.id, dueAt, ownDueAt }]
  })
}
