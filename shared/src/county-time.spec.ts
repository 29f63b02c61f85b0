import { countyDay, countyDayNumber, countyMidnight, countyTime } from './county-time.js'

const at = (iso: string): number => Date.parse(iso)

describe('the county’s clock', () => {
  it('is eight hours ahead of UTC, in summer too', () => {
    expect(countyTime(at('2026-11-22T10:05:00Z'))).toBe('2026-11-22T18:05:00.000')
    expect(countyTime(at('2026-07-01T10:05:00Z'))).toBe('2026-07-01T18:05:00.000')
  })

  it('begins a day at 16:00 UTC of the day before', () => {
    expect(countyDay(at('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
    expect(countyDay(at('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(countyMidnight(at('2026-11-22T15:59:59.999Z'))).toBe(at('2026-11-21T16:00:00Z'))
    expect(countyMidnight(at('2026-11-22T16:00:00Z'))).toBe(at('2026-11-22T16:00:00Z'))
  })

  it('numbers days one by one', () => {
    const evening = countyDayNumber(at('2026-12-31T15:00:00Z'))
    expect(countyDayNumber(at('2026-12-31T16:00:00Z'))).toBe(evening + 1)
  })
})
