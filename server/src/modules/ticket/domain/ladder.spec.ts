import fc from 'fast-check'
import type { LimitUnit } from '@beegrid/shared'
import { USUAL_CALENDAR, dueAt } from '../../calendar/index.js'
import type { LadderStep } from '../../county-settings/index.js'
import { ladderPlace, nextStepAt, rearmed, type SteppedClock } from './ladder.js'

const MINUTE = 60_000
const STEPS: readonly LadderStep[] = [
  { atPercent: 150, to: 'subdistrict', rings: true },
  { atPercent: 80, to: 'lead', rings: false },
  { atPercent: 100, to: 'standIn', rings: true },
  { atPercent: 100, to: 'community', rings: true },
]
const time = { calendar: USUAL_CALENDAR, steps: STEPS }
const start = Date.parse('2026-11-23T09:00:00+08:00')

function clockOf(value: number, unit: LimitUnit, percentTaken = 0): SteppedClock {
  const due = dueAt(USUAL_CALENDAR, start, { value, unit })
  return { stage: 'accept', limitValue: value, limitUnit: unit, dueAt: due, percentTaken }
}

describe('the ladder', () => {
  it('begins with the reminder, at its share of the limit', () => {
    expect(nextStepAt(clockOf(15, 'urgent_minute'), time)).toBe(start + 12 * MINUTE)
    // 80 % of four working hours from 9:00 are over at 14:12, after the noon break.
    expect(nextStepAt(clockOf(4, 'work_hour'), time)).toBe(Date.parse('2026-11-23T14:12:00+08:00'))
  })

  it('takes what has come, all steps of one moment together, and knows the next', () => {
    const place = ladderPlace(clockOf(60, 'urgent_minute', 80), time, start + 61 * MINUTE)
    expect(place.due.map(({ to }) => to)).toEqual(['standIn', 'community'])
    expect(place).toMatchObject({ percentTaken: 100, nextStepAt: start + 90 * MINUTE })
  })

  it('after hours of downtime takes all that has come at once, and nothing is left', () => {
    const place = ladderPlace(clockOf(60, 'urgent_minute'), time, start + 600 * MINUTE)
    expect(place).toMatchObject({ percentTaken: 150, nextStepAt: null })
    expect(place.due).toHaveLength(4)
  })

  it('a reporter who says nothing has no ladder', () => {
    expect(nextStepAt({ ...clockOf(3, 'natural_day'), stage: 'verify' }, time)).toBeNull()
  })

  it('an extension brings back the steps that lie ahead again, and none that lie behind', () => {
    const clock = { ...clockOf(60, 'urgent_minute', 100), dueAt: start + 120 * MINUTE }
    expect(rearmed(clock, time, start + 61 * MINUTE)).toMatchObject({
      percentTaken: 0,
      nextStepAt: start + 108 * MINUTE,
    })
    expect(rearmed({ ...clock, dueAt: start + 62 * MINUTE }, time, start + 61 * MINUTE)).toMatchObject({
      percentTaken: 80,
      nextStepAt: start + 62 * MINUTE,
    })
  })

  it('G13 however often and whenever it is looked at, every step is taken once and in its order', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(looks, fc.constantFrom<LimitUnit>('urgent_minute', 'work_hour'), (minutes, unit) => {
        let clock = clockOf(unit === 'work_hour' ? 1 : 60, unit)
        const taken: number[] = []
        for (const at of [...minutes].sort((a, b) => a - b)) {
          const place = ladderPlace(clock, time, start + at * MINUTE)
          taken.push(...place.due.map(({ atPercent }) => atPercent))
          clock = { ...clock, percentTaken: place.percentTaken }
        }
        const passed = [80, 100, 100, 150].filter((percent) => percent * 0.6 <= Math.max(...minutes))
        expect(taken).toEqual(passed)
      }),
    )
  })
})
