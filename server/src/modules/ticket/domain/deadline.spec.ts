import fc from 'fast-check'
import { dueAt, resumedDue, type Limit } from './deadline.js'

/** A time in Shanghai, as epoch milliseconds. */
const at = (local: string): number => Date.parse(`${local}:00+08:00`)
const due = (from: string, limit: Limit): string =>
  new Date(dueAt(at(from), limit) + 8 * 3_600_000).toISOString().slice(0, 16)

describe('deadlines', () => {
  it('runs urgent time without a break, by night and on holidays', () => {
    expect(due('2026-10-01T23:30', { value: 1, unit: 'urgent_hour' })).toBe('2026-10-02T00:30')
  })

  it('runs working hours from 8 to 12 and 14 to 18 only', () => {
    expect(due('2026-11-23T11:00', { value: 2, unit: 'work_hour' })).toBe('2026-11-23T15:00')
    expect(due('2026-11-23T17:30', { value: 1, unit: 'work_hour' })).toBe('2026-11-24T08:30')
    expect(due('2026-11-23T06:00', { value: 4, unit: 'work_hour' })).toBe('2026-11-23T12:00')
  })

  it('leaves out weekends and public holidays, and counts make-up working days', () => {
    expect(due('2026-11-20T17:00', { value: 1, unit: 'work_day' })).toBe('2026-11-23T17:00')
    // National Day 2026: 1–7 October off; Saturday 10 October is a make-up working day.
    expect(due('2026-09-30T17:00', { value: 1, unit: 'work_day' })).toBe('2026-10-08T17:00')
    expect(due('2026-10-09T17:00', { value: 1, unit: 'work_day' })).toBe('2026-10-10T17:00')
  })

  it('counts natural days by the calendar', () => {
    expect(due('2026-10-01T09:00', { value: 3, unit: 'natural_day' })).toBe('2026-10-04T09:00')
  })

  it('gives back what was left after a pause: working time for what runs in working time', () => {
    const resume = (due: string, pausedAt: string, now: string): string =>
      new Date(
        resumedDue({ dueAt: at(due), pausedAt: at(pausedAt), unit: 'work_hour' }, at(now)) + 8 * 3_600_000,
      )
        .toISOString()
        .slice(0, 16)
    // Two working hours were left on Friday at 16:00; on Monday at 9:00 they are left again.
    expect(resume('2026-11-20T18:00', '2026-11-20T16:00', '2026-11-23T09:00')).toBe('2026-11-23T11:00')
    // Paused at night: nothing was lost, nothing is won.
    expect(resume('2026-11-23T10:00', '2026-11-20T20:00', '2026-11-23T07:00')).toBe('2026-11-23T10:00')
    expect(resumedDue({ dueAt: 100, pausedAt: 40, unit: 'urgent_hour' }, 90)).toBe(150)
  })

  it('a pause never brings a deadline nearer, and one of no length changes nothing', () => {
    const start = at('2026-11-19T08:00')
    const hours = fc.integer({ min: 0, max: 240 }).map((each) => each * 3_600_000)
    fc.assert(
      fc.property(hours, hours, fc.constantFrom('work_hour', 'urgent_hour'), (worked, slept, unit) => {
        const dueAtFirst = dueAt(start, { value: 12, unit })
        const clock = { dueAt: dueAtFirst, pausedAt: start + worked, unit }
        expect(resumedDue(clock, clock.pausedAt)).toBe(dueAtFirst)
        expect(resumedDue(clock, clock.pausedAt + slept)).toBeGreaterThanOrEqual(dueAtFirst)
      }),
    )
  })

  it('agrees with an independent minute-by-minute reckoning', () => {
    const start = at('2026-11-19T10:17')
    let [minute, left] = [start, 11 * 60]
    while (left > 0) {
      const local = new Date(minute + 8 * 3_600_000)
      const hour = local.getUTCHours()
      const weekday = local.getUTCDay()
      const working = weekday >= 1 && weekday <= 5 && ((hour >= 8 && hour < 12) || (hour >= 14 && hour < 18))
      if (working) left -= 1
      minute += 60_000
    }
    expect(dueAt(start, { value: 11, unit: 'work_hour' })).toBe(minute)
  })
})
