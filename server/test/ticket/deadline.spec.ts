import fc from 'fast-check'
import type { Limit } from '@beegrid/shared'
import {
  dueAt,
  percentAt,
  resumedDue,
  USUAL_CALENDAR,
  usedBetween,
  type WorkingCalendar,
} from '../../src/modules/calendar/index.js'
import { countyCalendar } from '../../src/modules/calendar/domain/county-days.js'
import { reckonedDue, reckonedResume, reckonedWork, YEAR_2026, type Reckoning } from '../support/reckoning.js'

/** A time in Shanghai, as epoch milliseconds. */
const at = (local: string): number => Date.parse(`${local}:00+08:00`)
const local = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16)
const due = (from: string, limit: Limit): string => local(dueAt(USUAL_CALENDAR, at(from), limit))

/** Any moment of 2026, to the millisecond, whose limits end inside the year. */
const moment = fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-11-10T00:00') })
const unit = fc.constantFrom<Limit['unit']>(
  'urgent_minute',
  'urgent_hour',
  'work_hour',
  'work_day',
  'natural_day',
)
const limits: fc.Arbitrary<Limit> = fc.record({ value: fc.integer({ min: 1, max: 20 }), unit })
const working = fc.constantFrom<Limit['unit']>('work_hour', 'work_day')

/** A county that works from 8:30 to 12 and 13:30 to 17 and rests in the first week of August. */
const OWN: WorkingCalendar = countyCalendar({
  shifts: [
    { from: 510 * 60_000, to: 720 * 60_000 },
    { from: 810 * 60_000, to: 1020 * 60_000 },
  ],
  years: { '2026': Array.from({ length: 7 }, (_, day) => restDay(day + 1)) },
  version: 3,
})

function restDay(day: number): { date: string; working: boolean; name: string } {
  return { date: `2026-08-0${day}`, working: false, name: '休整' }
}

const OWN_RECKONING: Reckoning = {
  works: (date) => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return weekday > 0 && weekday < 6 && !(date >= '2026-08-01' && date <= '2026-08-07')
  },
  hours: [
    [510, 720],
    [810, 1020],
  ],
}

describe('deadlines', () => {
  it('runs urgent time without a break, by night and on holidays', () => {
    expect(due('2026-10-01T23:30', { value: 1, unit: 'urgent_hour' })).toBe('2026-10-02T00:30')
    expect(due('2026-10-01T23:50', { value: 15, unit: 'urgent_minute' })).toBe('2026-10-02T00:05')
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

  it('goes by the weekday, and says so, in a year whose holidays are not out', () => {
    expect(USUAL_CALENDAR.dayOf('2026-10-01')).toEqual({
      working: false,
      name: '国庆节',
      source: 'published',
    })
    expect(USUAL_CALENDAR.dayOf('2026-10-10')).toEqual({ working: true, name: '国庆节', source: 'published' })
    expect(USUAL_CALENDAR.dayOf('2031-10-01')).toEqual({ working: true, name: null, source: 'weekdays' })
    expect(USUAL_CALENDAR.dayOf('2031-10-04')).toMatchObject({ working: false, source: 'weekdays' })
  })

  it('agrees with the minute-by-minute reckoning, whenever it begins', () => {
    const agrees = fc.property(moment, limits, (start, limit) => {
      expect(dueAt(USUAL_CALENDAR, start, limit)).toBe(reckonedDue(start, limit))
    })
    fc.assert(agrees, { numRuns: 150 })
  })

  it('agrees with it in a county with hours and days of its own', () => {
    const agrees = fc.property(moment, limits, (start, limit) => {
      expect(dueAt(OWN, start, limit)).toBe(reckonedDue(start, limit, OWN_RECKONING))
    })
    fc.assert(agrees, { numRuns: 100 })
  })

  it('gives back after a pause what was left, as the reckoning has it', () => {
    const hours = fc.integer({ min: 0, max: 400 * 3_600_000 })
    const agrees = fc.property(moment, limits, fc.tuple(hours, hours), (start, limit, [worked, rested]) => {
      const clock = { dueAt: dueAt(USUAL_CALENDAR, start, limit), pausedAt: start + worked, unit: limit.unit }
      const resumedAt = clock.pausedAt + rested
      expect(resumedDue(USUAL_CALENDAR, clock, resumedAt)).toBe(
        reckonedResume({ ...clock, resumedAt }, limit),
      )
    })
    fc.assert(agrees, { numRuns: 100 })
  })

  it('a pause never brings a deadline nearer, and one of no length changes nothing', () => {
    const hours = fc.integer({ min: 0, max: 240 }).map((each) => each * 3_600_000)
    fc.assert(
      fc.property(moment, limits, fc.tuple(hours, hours), (start, limit, [worked, slept]) => {
        const first = dueAt(USUAL_CALENDAR, start, limit)
        const clock = { dueAt: first, pausedAt: start + worked, unit: limit.unit }
        expect(resumedDue(USUAL_CALENDAR, clock, clock.pausedAt)).toBe(first)
        expect(resumedDue(USUAL_CALENDAR, clock, clock.pausedAt + slept)).toBeGreaterThanOrEqual(first)
      }),
    )
  })

  it('finds the moment at which so many percent are over', () => {
    const percent = fc.constantFrom(50, 80, 100, 125, 200)
    const agrees = fc.property(moment, limits, percent, (start, limit, share) => {
      const end = dueAt(USUAL_CALENDAR, start, limit)
      const then = percentAt(USUAL_CALENDAR, { dueAt: end, limit }, share)
      const [from, to] = [Math.min(then, end), Math.max(then, end)]
      const whole = usedBetween(USUAL_CALENDAR, { from: start, to: end }, limit.unit)
      const part = usedBetween(USUAL_CALENDAR, { from, to }, limit.unit)
      expect(part).toBe(Math.round((whole * Math.abs(share - 100)) / 100))
    })
    fc.assert(agrees, { numRuns: 200 })
  })

  it('measures what was used in the time the limit runs in', () => {
    const agrees = fc.property(
      moment,
      fc.integer({ min: 0, max: 20 * 86_400_000 }),
      working,
      (from, long, runs) => {
        const span = { from, to: from + long }
        expect(usedBetween(USUAL_CALENDAR, span, runs)).toBe(reckonedWork(from, from + long, YEAR_2026))
        expect(usedBetween(USUAL_CALENDAR, span, 'natural_day')).toBe(long)
      },
    )
    fc.assert(agrees, { numRuns: 60 })
  })

  it('G48 the longest limit a county may enter climbs the highest step it may enter, whatever its calendar', () => {
    const year = { value: 365, unit: 'work_day' } as const
    const begun = at('2026-11-22T09:00')
    const step = percentAt(USUAL_CALENDAR, { dueAt: dueAt(USUAL_CALENDAR, begun, year), limit: year }, 1000)
    expect(step).toBeGreaterThan(at('2036-01-01T00:00'))
    // Hours cut short while a century of whole days was running: it has an end all the same.
    const short = countyCalendar({ shifts: [{ from: 0, to: 3_600_000 }], years: {}, version: 1 })
    const held = { dueAt: at('2140-01-01T00:00'), pausedAt: begun, unit: 'work_day' } as const
    expect(resumedDue(short, held, begun)).toBeGreaterThan(begun)
    expect(percentAt(USUAL_CALENDAR, { dueAt: begun, limit: { ...year, value: 36_500 } }, 1)).toBeLessThan(
      begun,
    )
  })
})
