import fc from 'fast-check'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { mergedDues } from './merged-dues.js'

const clock = (rest: Partial<TicketClockEntity>): TicketClockEntity => ({
  ...{ id: 'c', ticketId: 't', countyId: 'k', stage: 'accept', limitValue: 15, limitUnit: 'urgent_minute' },
  ...{ state: 'running', startedAt: 0, pausedAt: null, dueAt: 100, stoppedAt: null, ownDueAt: null },
  ...{ source: null, turns: null, calendarVersion: 0 },
  ...{ assignmentId: null, nextStepAt: 0, percentTaken: 0, stepsTaken: 0 },
  ...rest,
})
const asleep = (rest: Partial<TicketClockEntity>): TicketClockEntity => clock({ state: 'paused', ...rest })

/** The clock as it is after the changes. */
function turned(own: TicketClockEntity, merged: readonly TicketClockEntity[]): TicketClockEntity {
  return mergedDues([own], merged).reduce(
    (each, change) => (change.op === 'due' ? { ...each, ...change, id: each.id } : each),
    own,
  )
}

describe('the clocks of a ticket others are merged into', () => {
  it('takes the earliest promise of the same kind, and remembers its own', () => {
    expect(turned(clock({}), [asleep({ dueAt: 70 }), asleep({ dueAt: 90 })])).toMatchObject({
      ...{ dueAt: 70, ownDueAt: 100 },
    })
    expect(mergedDues([clock({})], [asleep({ dueAt: 120 })])).toEqual([])
    expect(mergedDues([clock({})], [asleep({ dueAt: 70, stage: 'resolve' })])).toEqual([])
    expect(mergedDues([clock({ state: 'stopped' })], [asleep({ dueAt: 70 })])).toEqual([])
  })

  it('being fixed again is the same promise as being fixed', () => {
    expect(turned(clock({ stage: 'rework' }), [asleep({ stage: 'resolve', dueAt: 70 })]).dueAt).toBe(70)
  })

  it('whatever was merged and taken apart, in the end its own due time is back', () => {
    const dues = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 })
    fc.assert(
      fc.property(dues, (all) => {
        const others = all.map((dueAt) => asleep({ dueAt }))
        const merged = others.reduce((own, _, index) => turned(own, others.slice(0, index + 1)), clock({}))
        expect(merged.dueAt).toBe(Math.min(100, ...all))
        const apart = others.reduce((own, _, index) => turned(own, others.slice(index + 1)), merged)
        expect([apart.dueAt, apart.ownDueAt]).toEqual([100, null])
      }),
    )
  })
})
