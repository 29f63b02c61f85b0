import { labelPoint } from './label-point'

const box = ([west, south]: [number, number], [east, north]: [number, number]) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const

describe('where a name stands', () => {
  it('is the middle of a plain shape, with all its width', () => {
    expect(labelPoint([box([0, 0], [4, 2])])).toEqual({ lng: 2, lat: 1, width: 4 })
  })

  it('is inside of one that is bent, not in the middle of its box', () => {
    const bent = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 4],
      [0, 4],
      [0, 0],
    ] as const
    const { lng, lat, width } = labelPoint([bent])
    expect([lng, lat < 4, width]).toEqual([5, true, 10])
  })

  it('is beside what is cut out of the middle', () => {
    const { lng } = labelPoint([box([0, 0], [10, 10]), box([3, 0.5], [6, 9.5])])
    expect(lng).toBeGreaterThan(6)
  })
})
