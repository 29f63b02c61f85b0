import { suggestCategories } from './category-suggest.js'

const WORDS = [
  { id: 'pipe', keywords: ['水管破', '水管+漏', '喷水', 'burst+pipe'] },
  { id: 'roof', keywords: ['屋顶漏', '漏雨'] },
  { id: 'bin', keywords: ['垃圾桶', 'bin'] },
]
const best = (text: string): string | undefined => suggestCategories(text, WORDS)[0]?.id

describe('categories suggested from words', () => {
  it('finds a keyword, and both parts of one wherever they stand', () => {
    expect(best('2 号楼水管破了')).toBe('pipe')
    expect(best('厨房的水管一直在漏')).toBe('pipe')
    expect(best('屋顶漏水漏雨')).toBe('roof')
    expect(best('今天天气不错')).toBeUndefined()
  })

  it('finds Latin words in any case, as whole words only', () => {
    expect(best('BURST water PIPE')).toBe('pipe')
    expect(best('the bin is full')).toBe('bin')
    expect(best('a cabinet')).toBeUndefined()
  })

  it('puts first what accounts for most of the text, and counts no character twice', () => {
    const found = suggestCategories('垃圾桶边上的水管破了还在喷水', WORDS)
    expect(found).toEqual([
      { id: 'pipe', score: 5 },
      { id: 'bin', score: 3 },
    ])
    const twice = [{ id: 'x', keywords: ['水管破', '水管', '管破'] }]
    expect(suggestCategories('水管破', twice)).toEqual([{ id: 'x', score: 3 }])
  })

  it('keeps the order given among equals', () => {
    const equal = [
      { id: 'b', keywords: ['积水'] },
      { id: 'a', keywords: ['积水'] },
    ]
    expect(suggestCategories('积水', equal).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('G56 looks at the first 500 characters alone, however long the text and whatever it turns into', () => {
    expect(suggestCategories(`${'。'.repeat(490)}水管破`, WORDS)).toHaveLength(1)
    expect(suggestCategories(`${'。'.repeat(500)}水管破`, WORDS)).toEqual([])
    // One of these characters is eighteen once compatibility forms are written out.
    expect(suggestCategories(`${'ﷺ'.repeat(499)}水管破`, WORDS)).toEqual([])
    expect(suggestCategories('bi'.repeat(500_000), WORDS)).toEqual([])
  })
})
