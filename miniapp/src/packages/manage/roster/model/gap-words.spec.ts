import type { ChainLinkView, RosterGapView, RosterView } from '@/api/types'
import { roster as words } from '@/i18n/zh-cn/roster'
import { gapNote } from './gap-words'

const link = (areaId: string, level: ChainLinkView['level'], staffed: boolean): ChainLinkView => ({
  ...{ areaId, level, areaName: { c: '昌茂', s: '兴安镇', x: '试验县' }[areaId] ?? '', phone: null },
  officer: staffed ? { name: '李社工', phone: null, onDuty: false } : null,
})

const chainOf = (community: boolean, town: boolean) =>
  ({
    chain: [link('c', 'community', community), link('s', 'subdistrict', town), link('x', 'county', true)],
  }) as unknown as RosterView

const gap = (areaId: string, kind: 'grid' | 'desk', why: RosterGapView['why'] = 'nobody') =>
  ({ areaId, kind, why }) as RosterGapView

describe('what becomes of a report in a gap', () => {
  it('of a grid goes to the first desk that has anybody', () => {
    expect(gapNote(words, chainOf(true, true), gap('g', 'grid', 'absent'))).toBe(
      '没人代班时，件会先到社区值班台。',
    )
    expect(gapNote(words, chainOf(false, true), gap('g', 'grid'))).toBe(
      '这个网格还没有责任人，件会先到兴安镇值班室。',
    )
    expect(gapNote(words, chainOf(false, false), gap('g', 'grid'))).toMatch(/件会先到县指挥中心。$/)
  })

  it('of a desk stays there while it has officers, and goes up where it has none', () => {
    expect(gapNote(words, chainOf(true, true), gap('c', 'desk'))).toMatch(
      /^社区值班台这时没人当班：件还是先到这里/,
    )
    expect(gapNote(words, chainOf(false, true), gap('c', 'desk'))).toMatch(/件会先到兴安镇值班室。$/)
    expect(gapNote(words, chainOf(false, false), gap('c', 'desk'))).toMatch(/件会先到县指挥中心。$/)
    // The county's desk has it in any case.
    expect(gapNote(words, chainOf(true, true), gap('x', 'desk'))).toMatch(
      /^县指挥中心这时没人当班：件还是先到这里/,
    )
  })

  it('of a desk below says both, as its officers are not known here', () => {
    const town = {
      chain: [link('s', 'subdistrict', true), link('x', 'county', true)],
    } as unknown as RosterView
    expect(gapNote(words, town, gap('c', 'desk'))).toMatch(/一个人也没有的，件会先到兴安镇值班室。$/)
  })
})
