import { distanceM } from '@beegrid/shared'
import { namesIn, spotsAround } from './bulk-names'

describe('buildings added together', () => {
  it.each([
    ['1–12号楼', 12, '1号楼', '12号楼'],
    ['1-3幢', 3, '1幢', '3幢'],
    ['建华园 7～9号楼', 3, '建华园 7号楼', '建华园 9号楼'],
    ['A1-A6座', 6, 'A1座', 'A6座'],
    ['1至4单元', 4, '1单元', '4单元'],
    ['河畔苑', 1, '河畔苑', '河畔苑'],
  ] as const)('%s are %d', (text, ...expected) => {
    const names = namesIn(text) ?? []
    expect([names.length, names[0], names.at(-1)]).toEqual(expected)
  })

  it.each(['', '9-3号楼', '1-200号楼'])('%j is refused', (text) => {
    expect(namesIn(text)).toBeUndefined()
  })

  it('stand apart from each other, near the point', () => {
    const middle = { lng: 120.26, lat: 33.77 }
    const spots = spotsAround(middle, 12)
    for (const spot of spots) expect(distanceM(spot, middle)).toBeLessThan(80)
    spots.forEach((one, i) => {
      for (const other of spots.slice(i + 1)) expect(distanceM(one, other)).toBeGreaterThan(20)
    })
  })
})
