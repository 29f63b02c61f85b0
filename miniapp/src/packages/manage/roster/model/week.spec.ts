import type { RosterSegmentView } from '@/api/types'
import { barsOf, dateText, dayFromText, dayOf, dayStart, mondayOf, shortGrid, weekdayOf } from './week'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const MONDAY = at('2026-11-16T00:00')

const segment = (
  [from, to]: readonly [string, string],
  rest: Partial<RosterSegmentView> = {},
): RosterSegmentView => ({
  ...{ from: new Date(at(from)).toISOString(), to: new Date(at(to)).toISOString() },
  ...{ kind: 'holder', quiet: false, dutyId: 'd', user: { userId: 'u', name: '小陈' } },
  ...{ why: null, missed: null, reason: null, mergedInto: null },
  ...rest,
})

const night = (day: number): RosterSegmentView =>
  segment([`2026-11-${day}T18:00`, `2026-11-${day + 1}T08:00`], { kind: 'gap', quiet: true, user: null })

describe('the week of a row', () => {
  it('joins days over the nights, and cuts where the person changes', () => {
    const days = [16, 17, 18].map((day) => segment([`2026-11-${day}T08:00`, `2026-11-${day}T18:00`]))
    const other = segment(['2026-11-19T08:00', '2026-11-19T18:00'], {
      kind: 'standIn',
      user: { userId: 'v', name: '小王' },
    })
    const bars = barsOf([...days.flatMap((day, i) => [day, night(16 + i)]), other], MONDAY)
    expect(bars.map(({ left, width, segment: { kind } }) => [left, width, kind])).toEqual([
      [0, 3, 'holder'],
      [3, 1, 'standIn'],
    ])
    expect(bars[0]).toMatchObject({ from: at('2026-11-16T08:00'), to: at('2026-11-18T18:00') })
  })

  it('shares a day by its hours', () => {
    const morning = segment(['2026-11-16T08:00', '2026-11-16T12:00'])
    const gap = segment(['2026-11-16T12:00', '2026-11-16T20:00'], { kind: 'gap', user: null })
    const [first, second] = barsOf([morning, gap], MONDAY)
    expect(first?.width).toBeCloseTo(1 / 3)
    expect(second?.left).toBeCloseTo(1 / 3)
  })

  it('reads the county’s calendar whatever the desk’s clock is set to', () => {
    expect(mondayOf(at('2026-11-22T23:59'))).toBe(MONDAY)
    expect(mondayOf(at('2026-11-23T00:00'))).toBe(at('2026-11-23T00:00'))
    const day = dayOf(MONDAY)
    expect([dateText(day), dayFromText('2026-11-16'), dayStart(day), weekdayOf(day)]).toEqual([
      '2026-11-16',
      day,
      MONDAY,
      0,
    ])
    expect([shortGrid('建华园网格'), shortGrid('网格')]).toEqual(['建华园', '网格'])
  })
})
