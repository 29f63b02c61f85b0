import fc from 'fast-check'
import { dayOf } from '../../../core/clock/index.js'
import { contractState, overlap, type ContractDays } from './contract-days.js'

const day = fc.integer({ min: 0, max: 40 }).map((n) => dayOf(Date.UTC(2026, 0, 1 + n)))
const contract: fc.Arbitrary<ContractDays> = fc
  .record({ fromDay: fc.option(day), toDay: fc.option(day) })
  .filter(({ fromDay, toDay }) => fromDay === null || toDay === null || fromDay <= toDay)
const DAYS = Array.from({ length: 60 }, (_, n) => dayOf(Date.UTC(2025, 11, 22 + n)))

describe('the days of a contract', () => {
  it('begin at midnight in Shanghai', () => {
    expect(dayOf(Date.parse('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21')
    expect(dayOf(Date.parse('2026-11-21T16:00:00.000Z'))).toBe('2026-11-22')
  })

  it('count the first and the last one', () => {
    const days = { fromDay: '2026-01-01', toDay: '2026-12-31' }
    expect(
      ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((each) => contractState(days, each)),
    ).toEqual(['future', 'inForce', 'inForce', 'ended'])
  })

  it('overlap exactly when some day belongs to both', () => {
    fc.assert(
      fc.property(contract, contract, (a, b) => {
        const both = DAYS.some((each) => [a, b].every((one) => contractState(one, each) === 'inForce'))
        expect(overlap(a, b)).toBe(both)
        expect(overlap(b, a)).toBe(both)
      }),
    )
  })
})
