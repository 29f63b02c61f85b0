import fc from 'fast-check'
import { isSampled } from './sample.js'

const drawn = (ticketId: string) => ({ ticketId, kind: 'recheck' as const, occasion: 1, afterDays: 7 })

describe('who falls into a sample', () => {
  it('is the same however often it is asked, all at 100 percent, none at 0, and only more at a higher share', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (id, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)]
          expect(isSampled(drawn(id), 100)).toBe(true)
          expect(isSampled(drawn(id), 0)).toBe(false)
          expect(isSampled(drawn(id), less)).toBe(isSampled(drawn(id), less))
          if (isSampled(drawn(id), less)) expect(isSampled(drawn(id), more)).toBe(true)
        },
      ),
    )
  })

  it('takes about its share of many', () => {
    const ids = Array.from(
      { length: 4_000 },
      (_, index) => `0192f0aa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    )
    const share = ids.filter((id) => isSampled(drawn(id), 20)).length / ids.length
    expect(share).toBeGreaterThan(0.17)
    expect(share).toBeLessThan(0.23)
  })

  it('draws each look of one ticket by itself', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `ticket-${index}`)
    const differ = ids.filter(
      (id) => isSampled(drawn(id), 50) !== isSampled({ ...drawn(id), afterDays: 30 }, 50),
    )
    expect(differ.length).toBeGreaterThan(50)
  })
})
