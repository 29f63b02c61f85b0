import fc from 'fast-check'
import { cutRing } from './cut-ring'
import { ringAreaM2 } from './measure'

const square = [
  [120, 33],
  [120.01, 33],
  [120.01, 33.01],
  [120, 33.01],
  [120, 33],
] as const

describe('a line drawn across an outline', () => {
  it('cuts it in two, the larger first', () => {
    const parts = cutRing(square, [
      [120.008, 32.99],
      [120.008, 33.02],
    ])
    const [large = 0, small = 0] = (parts ?? []).map(ringAreaM2)
    expect(large / small).toBeCloseTo(4, 2)
  })

  it('leaves nothing over and nothing out, whichever way it goes (property)', () => {
    const within = fc.double({ min: 0.0005, max: 0.0095, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(within, within, within, within), ([west, x, y, east]) => {
        const line = [
          [119.99, 33 + west],
          [120 + x, 33 + y],
          [120.02, 33 + east],
        ] as const
        const parts = cutRing(square, line)
        if (!parts) return false
        const sum = ringAreaM2(parts[0]) + ringAreaM2(parts[1])
        return Math.abs(sum / ringAreaM2(square) - 1) < 1e-6
      }),
    )
  })

  it('cuts nothing when it ends inside or goes in and out twice', () => {
    expect(
      cutRing(square, [
        [119.99, 33.005],
        [120.005, 33.005],
      ]),
    ).toBeUndefined()
    expect(
      cutRing(square, [
        [119.99, 33.002],
        [120.02, 33.005],
        [119.99, 33.008],
      ]),
    ).toBeUndefined()
  })
})
