import { isWithin, nextTime } from './quiet-hours.js'

/** A moment by the county's clock. */
const at = (clock: string, day = 22): number =>
  Date.parse(`2026-11-${String(day).padStart(2, '0')}T${clock}:00+08:00`)

describe('quiet hours', () => {
  it.each([
    ['21:59', false],
    ['22:00', true],
    ['23:30', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
  ])('22:00–07:00 at %s: %s', (clock, quiet) => {
    expect(isWithin(at(clock), { from: '22:00', to: '07:00' })).toBe(quiet)
  })

  it('inside one day, and never when both ends are the same', () => {
    expect(isWithin(at('13:00'), { from: '12:00', to: '14:00' })).toBe(true)
    expect(isWithin(at('14:00'), { from: '12:00', to: '14:00' })).toBe(false)
    expect(isWithin(at('12:00'), { from: '12:00', to: '12:00' })).toBe(false)
  })

  it.each([
    ['07:59', at('08:00')],
    ['08:00', at('08:00', 23)],
    ['23:00', at('08:00', 23)],
    ['00:10', at('08:00')],
  ])('the next 08:00 after %s', (clock, expected) => {
    expect(nextTime(at(clock), '08:00')).toBe(expected)
  })
})
