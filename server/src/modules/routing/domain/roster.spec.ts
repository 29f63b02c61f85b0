import fc from 'fast-check'
import { shiftEnd, whoIsOnDuty, type DutyFact, type Shift } from './roster.js'

/** A moment of the county's clock, as Asia/Shanghai reads it. */
const at = (local: string): number => Date.parse(`${local}:00+08:00`)
const always = { validFrom: 0, validTo: null }
const day: Shift = { weekdays: 0b0011111, fromMinute: 8 * 60, toMinute: 18 * 60, ...always }
const night: Shift = { weekdays: 0b0010000, fromMinute: 20 * 60, toMinute: 6 * 60, ...always }

const fact = (rest: Partial<DutyFact>): DutyFact => ({
  ...{ id: 'd', userId: 'chen', areaId: 'g1', duty: 'gridResponsibility', standing: 'holder' },
  ...{ absent: false, active: true, ...day },
  ...rest,
})

describe('a shift', () => {
  it('runs from its first minute to the one before its last, on its weekdays, in the county’s zone', () => {
    // 2026-11-20 is a Friday.
    expect(shiftEnd(day, at('2026-11-20T08:00'))).toBe(at('2026-11-20T18:00'))
    expect(shiftEnd(day, at('2026-11-20T17:59'))).toBe(at('2026-11-20T18:00'))
    expect(shiftEnd(day, at('2026-11-20T07:59'))).toBeUndefined()
    expect(shiftEnd(day, at('2026-11-20T18:00'))).toBeUndefined()
    expect(shiftEnd(day, at('2026-11-21T09:00'))).toBeUndefined()
  })

  it('that crosses midnight belongs to the day it began on', () => {
    expect(shiftEnd(night, at('2026-11-20T20:00'))).toBe(at('2026-11-21T06:00'))
    expect(shiftEnd(night, at('2026-11-21T05:59'))).toBe(at('2026-11-21T06:00'))
    expect(shiftEnd(night, at('2026-11-21T06:00'))).toBeUndefined()
    expect(shiftEnd(night, at('2026-11-21T20:30'))).toBeUndefined()
    expect(shiftEnd(night, at('2026-11-20T05:00'))).toBeUndefined()
  })

  it('of 24 hours has no gap, and ends early where the duty does', () => {
    const round = { ...day, weekdays: 127, fromMinute: 480, toMinute: 480 }
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-01-01T00:00') }), (now) => {
        expect(shiftEnd(round, now)).toBeGreaterThan(now)
        expect(shiftEnd({ ...round, fromMinute: 0, toMinute: 1440 }, now)).toBeGreaterThan(now)
      }),
    )
    const ends = at('2026-11-20T12:00')
    expect(shiftEnd({ ...day, validTo: ends }, at('2026-11-20T09:00'))).toBe(ends)
    expect(shiftEnd({ ...day, validTo: ends }, ends)).toBeUndefined()
    expect(shiftEnd({ ...day, validFrom: ends }, at('2026-11-20T09:00'))).toBeUndefined()
  })
})

describe('who is on duty', () => {
  const now = at('2026-11-20T09:00')

  it('G07 names why somebody is not: on leave, disabled, outside the hours', () => {
    const facts = [
      fact({ id: '1' }),
      fact({ id: '2', absent: true }),
      fact({ id: '3', active: false, absent: true }),
      fact({ id: '4', fromMinute: 12 * 60 }),
    ]
    const states = whoIsOnDuty(facts, now).map(({ state, until }) => [state, until !== undefined])
    expect(states).toEqual([
      ['onDuty', true],
      ['absent', false],
      ['inactive', false],
      ['offHours', false],
    ])
  })

  it('asks holders before stand-ins, otherwise in an order that never changes', () => {
    const facts = [
      fact({ id: 'b', standing: 'standIn' }),
      fact({ id: 'z' }),
      fact({ id: 'a', standing: 'standIn' }),
    ]
    expect(whoIsOnDuty(facts, now).map(({ id }) => id)).toEqual(['z', 'a', 'b'])
    expect(whoIsOnDuty([...facts].reverse(), now).map(({ id }) => id)).toEqual(['z', 'a', 'b'])
  })
})
