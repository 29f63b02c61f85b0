import { periodOf, trendOf } from './period'

/** Half past midnight of 1 March in the county, still February by UTC. */
const NOW = Date.parse('2026-02-28T16:30:00Z')

describe('the days of a period', () => {
  it('are the county’s, and the last one is today', () => {
    expect(periodOf('week', NOW)).toEqual({ from: '2026-02-23', to: '2026-03-01' })
    expect(periodOf('month', NOW)).toEqual({ from: '2026-01-31', to: '2026-03-01' })
    expect(periodOf('thisMonth', NOW)).toEqual({ from: '2026-03-01', to: '2026-03-01' })
    expect(periodOf('lastMonth', NOW)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('are shown by day, by week or by month, as many as there is room for', () => {
    expect(trendOf(periodOf('month', NOW))).toBe('day')
    expect(trendOf(periodOf('quarter', NOW))).toBe('week')
    expect(trendOf({ from: '2026-01-01', to: '2026-12-31' })).toBe('month')
  })
})
