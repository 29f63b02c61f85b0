import { zhCn } from '@/i18n/zh-cn'
import { closingIn, closingOf, untilChoices } from './until-choices'

/** 2026-11-22 16:00 and 23:30 in Beijing. */
const afternoon = Date.parse('2026-11-22T08:00:00.000Z')
const night = Date.parse('2026-11-22T15:30:00.000Z')
const texts = (kind: 'hold' | 'answer', now: number) =>
  untilChoices(kind, now, zhCn.loop).map(({ text }) => text)

describe('by when', () => {
  it('an answer may be due today while the day has two hours left', () => {
    expect(texts('answer', afternoon)[0]).toBe('今天下班前')
    expect(texts('answer', afternoon + 60_000)[0]).toBe('明天中午')
    expect(texts('answer', night)[0]).toBe('明天中午')
  })

  it('a hold ends at the end of a working day of the county, whatever the phone is set to', () => {
    expect(new Date(closingIn(3, night)).toISOString()).toBe('2026-11-25T10:00:00.000Z')
    expect(closingOf('2026-11-25')).toBe(closingIn(3, afternoon))
    expect(closingOf('soon')).toBeUndefined()
  })
})
