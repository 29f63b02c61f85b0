import { dueAt, type Limit } from './deadline.js'

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
