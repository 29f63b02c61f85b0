import { zhCn } from './zh-cn'
import { en } from './en'
import {
  agoWords,
  clockWords,
  countdownClock,
  greetingWords,
  leftWords,
  momentWords,
  spanWords,
} from './time-words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** 2026-11-22 14:26 in the county. */
const NOW = Date.UTC(2026, 10, 22, 6, 26)
const zh = zhCn.time

describe('time as people say it', () => {
  it('tells the county’s time whatever the phone’s zone is', () => {
    expect(clockWords(NOW)).toBe('14:26')
    expect(clockWords(Date.UTC(2026, 10, 22, 16, 5))).toBe('00:05')
  })

  it('names yesterday and tomorrow by the county’s calendar, not by 24 hours', () => {
    expect(momentWords(zh, Date.UTC(2026, 10, 21, 15, 59), NOW)).toBe('昨天 23:59')
    expect(momentWords(zh, Date.UTC(2026, 10, 21, 16, 1), NOW)).toBe('00:01')
    expect(momentWords(zh, Date.UTC(2026, 10, 23, 4, 0), NOW)).toBe('明天 12:00')
    expect(momentWords(zh, Date.UTC(2026, 10, 18, 6, 26), NOW)).toBe('11月18日 14:26')
    expect(momentWords(zh, Date.UTC(2025, 2, 2, 6, 0), NOW)).toBe('2025年3月2日')
  })

  it.each([
    [20_000, '1 分钟'],
    [42 * MINUTE, '42 分钟'],
    [2 * HOUR, '2 小时'],
    [2 * HOUR + 5 * MINUTE, '2 小时 5 分'],
    [11 * HOUR + 20 * MINUTE, '11 小时'],
    [72 * HOUR, '3 天'],
  ])('says a span of %d ms as %s', (ms, words) => {
    expect(spanWords(zh, ms)).toBe(words)
  })

  it('counts down, then counts what is over', () => {
    expect(leftWords(zh, { due: NOW + 42 * MINUTE, now: NOW })).toBe('还剩 42 分钟')
    expect(leftWords(zh, { due: NOW + 14 * MINUTE + 50_000, now: NOW, seconds: true })).toBe(
      '还剩 14 分 50 秒',
    )
    expect(leftWords(zh, { due: NOW - 26 * MINUTE, now: NOW })).toBe('已超时 26 分钟')
    expect(leftWords(zh, { due: NOW + 22 * HOUR, now: NOW })).toBe('明天 12:26 前')
    expect(countdownClock(5 * MINUTE + 42_999)).toBe('5:42')
    expect(countdownClock(-1)).toBe('0:00')
  })

  it('says how long ago, and from yesterday on the moment', () => {
    expect(agoWords(zh, NOW - 30_000, NOW)).toBe('刚刚')
    expect(agoWords(zh, NOW - 12.9 * MINUTE, NOW)).toBe('12 分钟前')
    expect(agoWords(zh, NOW - 3.5 * HOUR, NOW)).toBe('3 小时前')
    expect(agoWords(zh, NOW - 20 * HOUR, NOW)).toBe('昨天 18:26')
  })

  it('says the same in English', () => {
    expect(leftWords(en.time, { due: NOW + 42 * MINUTE, now: NOW })).toBe('42 min left')
    expect(momentWords(en.time, Date.UTC(2026, 10, 18, 6, 26), NOW)).toBe('18 Nov 14:26')
  })

  it('greets by the hour', () => {
    expect(greetingWords(zh, NOW)).toBe('下午好')
    expect(greetingWords(zh, Date.UTC(2026, 10, 22, 23, 30))).toBe('早上好')
  })
})
