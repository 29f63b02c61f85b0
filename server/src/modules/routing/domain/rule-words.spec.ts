import { ruleWords, timeWords } from './rule-words.js'
import type { RuleTime } from './rule.js'

const ALWAYS: RuleTime = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: null, validTo: null }
const said = (time: Partial<RuleTime>): readonly string[] => {
  const { zh, en } = timeWords({ ...ALWAYS, ...time })
  return [zh, en]
}

describe('a rule in words', () => {
  it('says days, hours and dates as people do', () => {
    expect(said({})).toEqual(['', ''])
    expect(said({ fromMinute: 1080, toMinute: 480 })).toEqual([
      '每天 18:00–次日 08:00',
      'daily 18:00–08:00 next day',
    ])
    expect(said({ weekdays: 31 })).toEqual(['周一至周五', 'Mon–Fri'])
    expect(said({ weekdays: 0b1010001 })[0]).toBe('周一、周五、周日')
    const from = Date.parse('2026-12-01T00:00:00+08:00')
    const to = Date.parse('2027-03-01T00:00:00+08:00')
    expect(said({ validFrom: from, validTo: to })).toEqual([
      '2026-12-01 至 2027-02-28',
      '2026-12-01 to 2027-02-28',
    ])
    expect(said({ validFrom: from })[0]).toBe('2026-12-01 起')
    expect(said({ validTo: to, weekdays: 96 })[0]).toBe('到 2027-02-28 止 周六至周日')
  })

  it('is one sentence', () => {
    const names = {
      area: '合德镇',
      category: { zh: '供水类', en: 'All of water' },
      owner: { zh: '镇值班台', en: 'the desk' },
    }
    expect(ruleWords({ ...names, time: { ...ALWAYS, fromMinute: 1080, toMinute: 480 } }).zh).toBe(
      '合德镇的供水类，每天 18:00–次日 08:00 → 镇值班台',
    )
    expect(ruleWords({ ...names, time: ALWAYS }).en).toBe('All of water in 合德镇 → the desk')
  })
})
