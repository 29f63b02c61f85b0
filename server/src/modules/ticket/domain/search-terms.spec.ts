import { indexTerms, queryTerms } from './search-terms.js'

describe('search terms', () => {
  it('cuts Chinese into pairs, and joins nothing across punctuation', () => {
    expect(indexTerms(['水管破裂，积水'])).toEqual(['水管', '管破', '破裂', '积水'])
  })

  it('finds a word anywhere in a text: every pair asked for is among the pairs indexed', () => {
    const indexed = new Set(indexTerms(['建华园2号楼东侧供水管道破裂']))
    expect(queryTerms('管道破').every((term) => indexed.has(term))).toBe(true)
    expect(queryTerms('井盖').every((term) => indexed.has(term))).toBe(false)
  })

  it('reads wide and narrow letters, and capitals, alike', () => {
    expect(queryTerms('ＡＢ')).toEqual(queryTerms('ab'))
  })

  it('G56 costs no more than its bound whatever is typed', () => {
    expect(queryTerms('水管'.repeat(100_000)).length).toBeLessThanOrEqual(8)
    expect(
      indexTerms([
        Array.from({ length: 50_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 20_000))).join(''),
      ]).length,
    ).toBe(400)
  })
})
