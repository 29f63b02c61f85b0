import fc from 'fast-check'
import { clashesOf, timesMeet } from './rule-findings.js'
import { isRunning } from './rule-match.js'
import type { RoutingRule, RuleTime } from './rule.js'

const scale = { areaDepth: () => 0, categoryDepth: () => 0 }
const ALWAYS: RuleTime = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: null, validTo: null }
const rule = (id: string, time: Partial<RuleTime>, rest: Partial<RoutingRule> = {}): RoutingRule => ({
  ...{ id, areaId: 'a', categoryId: null, time: { ...ALWAYS, ...time }, owner: { kind: 'gridPost' } },
  ...{ changedAt: 0, ...rest },
})
const shift = fc.record<RuleTime>({
  weekdays: fc.integer({ min: 1, max: 127 }),
  fromMinute: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
  toMinute: fc.integer({ min: 0, max: 24 }).map((hour) => hour * 60),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
})

describe('rules that meet', () => {
  it('the same area, category and time twice is one rule too many', () => {
    const clash = { kind: 'same', ruleIds: ['1', '2'] }
    expect(clashesOf([rule('1', {}), rule('2', {})], scale)).toEqual([clash])
    expect(clashesOf([rule('1', {}), rule('2', {}, { areaId: 'b' })], scale)).toEqual([])
    expect(clashesOf([rule('1', {}), rule('2', {}, { categoryId: 'c' })], scale)).toEqual([])
  })

  it('two times of one length that meet are said, as only their age decides', () => {
    const early = rule('1', { fromMinute: 480, toMinute: 960 })
    const late = rule('2', { fromMinute: 900, toMinute: 1380 })
    expect(clashesOf([early, late], scale)).toEqual([{ kind: 'overlap', ruleIds: ['1', '2'] }])
    const after = rule('2', { fromMinute: 960, toMinute: 1440 })
    expect(clashesOf([early, after], scale)).toEqual([])
    const longer = rule('2', { fromMinute: 480, toMinute: 1380 })
    expect(clashesOf([early, longer], scale)).toEqual([])
  })

  it('times over midnight and over the end of the week meet what follows', () => {
    const sundayNight = { ...ALWAYS, weekdays: 64, fromMinute: 1320, toMinute: 360 }
    const mondayEarly = { ...ALWAYS, weekdays: 1, fromMinute: 300, toMinute: 600 }
    expect(timesMeet(sundayNight, mondayEarly)).toBe(true)
    expect(timesMeet(sundayNight, { ...mondayEarly, fromMinute: 360 })).toBe(false)
    expect(timesMeet({ ...ALWAYS, validTo: 5 }, { ...ALWAYS, validFrom: 5 })).toBe(false)
  })

  it('two times meet just when some hour of the week runs in both', () => {
    const monday = Date.parse('2026-11-16T00:00:00+08:00')
    const hours = Array.from({ length: 7 * 24 }, (_, hour) => monday + hour * 3_600_000 + 1)
    fc.assert(
      fc.property(shift, shift, (a, b) => {
        const both = hours.some((at) => isRunning(a, at) && isRunning(b, at))
        expect(timesMeet(a, b)).toBe(both)
      }),
    )
  })
})
