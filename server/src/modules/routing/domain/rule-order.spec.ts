import fc from 'fast-check'
import { bySpecificity, equallySpecific, orderRules, type RuleScale } from './rule-order.js'
import type { RoutingRule, RuleTime } from './rule.js'

const AREAS = { county: 0, town: 1, community: 2, grid: 3 } as const
const CATEGORIES = { group: 1, leaf: 2 } as const
const scale: RuleScale = {
  areaDepth: (areaId) => AREAS[areaId as keyof typeof AREAS],
  categoryDepth: (categoryId) =>
    categoryId === null ? 0 : CATEGORIES[categoryId as keyof typeof CATEGORIES],
}

const ALWAYS: RuleTime = { weekdays: 127, fromMinute: 0, toMinute: 1440, validFrom: null, validTo: null }
const NIGHT: RuleTime = { ...ALWAYS, fromMinute: 1080, toMinute: 480 }

const rule = (rest: Partial<RoutingRule>): RoutingRule => ({
  ...{ id: 'r', areaId: 'county', categoryId: null, time: ALWAYS, owner: { kind: 'gridPost' }, changedAt: 0 },
  ...rest,
})

const anyRule = fc.record<RoutingRule>({
  id: fc.uuid(),
  areaId: fc.constantFrom(...Object.keys(AREAS)),
  categoryId: fc.constantFrom(null, ...Object.keys(CATEGORIES)),
  time: fc.record({
    weekdays: fc.integer({ min: 1, max: 127 }),
    fromMinute: fc.integer({ min: 0, max: 1439 }),
    toMinute: fc.integer({ min: 0, max: 1440 }),
    validFrom: fc.constantFrom(null, 5),
    validTo: fc.constantFrom(null, 9),
  }),
  owner: fc.constant({ kind: 'gridPost' as const }),
  changedAt: fc.integer({ min: 0, max: 3 }),
})
const table = fc.uniqueArray(anyRule, { selector: ({ id }) => id, maxLength: 12 })

const first = (...rules: RoutingRule[]): string | undefined => orderRules(rules, scale)[0]?.id

describe('the order of rules', () => {
  it('the smaller area wins over everything else', () => {
    const wide = rule({ id: 'wide', categoryId: 'leaf', time: NIGHT, changedAt: 9 })
    expect(first(wide, rule({ id: 'small', areaId: 'town' }))).toBe('small')
    expect(first(rule({ id: 'town', areaId: 'town' }), rule({ id: 'grid', areaId: 'grid' }))).toBe('grid')
  })

  it('in one area the narrower category wins, then the shorter time, then dates, then the newer', () => {
    const group = rule({ id: 'group', categoryId: 'group', time: NIGHT, changedAt: 9 })
    expect(first(group, rule({ id: 'leaf', categoryId: 'leaf' }))).toBe('leaf')
    expect(first(rule({ id: 'any', time: NIGHT }), rule({ id: 'named', categoryId: 'group' }))).toBe('named')
    expect(first(rule({ id: 'always', changedAt: 9 }), rule({ id: 'night', time: NIGHT }))).toBe('night')
    const sunday = rule({ id: 'sunday', time: { ...NIGHT, weekdays: 64 } })
    expect(first(rule({ id: 'night', time: NIGHT, changedAt: 9 }), sunday)).toBe('sunday')
    const dated = rule({ id: 'dated', time: { ...ALWAYS, validTo: 9 } })
    expect(first(rule({ id: 'undated', changedAt: 9 }), dated)).toBe('dated')
    expect(first(rule({ id: 'old', changedAt: 1 }), rule({ id: 'new', changedAt: 2 }))).toBe('new')
  })

  it('is one order: total, never both ways round, and the same whatever order rules are read in', () => {
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat()), (rules, numbers) => {
        const ordered = orderRules(rules, scale)
        const shuffled = [...rules]
          .map((each) => ({ each, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(orderRules(shuffled, scale)).toEqual(ordered)
        const compare = bySpecificity(scale)
        ordered.forEach((one, i) => {
          ordered.slice(i + 1).forEach((other) => {
            expect(compare(one, other)).toBeLessThan(0)
            expect(compare(other, one)).toBeGreaterThan(0)
          })
        })
      }),
    )
  })

  it('goes by the published parts in turn', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (a, b) => {
        fc.pre(a.id !== b.id)
        const winner = first(a, b) === a.id ? a : b
        const loser = winner === a ? b : a
        const areas = scale.areaDepth(winner.areaId) - scale.areaDepth(loser.areaId)
        expect(areas).toBeGreaterThanOrEqual(0)
        if (areas > 0) return
        const categories = scale.categoryDepth(winner.categoryId) - scale.categoryDepth(loser.categoryId)
        expect(categories).toBeGreaterThanOrEqual(0)
        if (categories > 0 || !equallySpecific(a, b, scale)) return
        expect(winner.changedAt).toBeGreaterThanOrEqual(loser.changedAt)
      }),
    )
  })

  it('a rule that is taken out changes nothing between the others', () => {
    fc.assert(
      fc.property(table, fc.nat(), (rules, pick) => {
        const left = rules.filter((_, i) => i !== pick % Math.max(rules.length, 1))
        const ordered = orderRules(rules, scale).filter((each) => left.includes(each))
        expect(orderRules(left, scale)).toEqual(ordered)
      }),
    )
  })
})
