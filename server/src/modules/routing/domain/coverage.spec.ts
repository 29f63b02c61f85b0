import fc from 'fast-check'
import { coverage, statusesAt, type CoverageQuestion, type RosterLine, type Segment } from './coverage.js'
import { dayStart, localDay } from './county-time.js'
import { datesOf, gapsOf } from './gaps.js'
import type { Merger } from './merger.js'
import { freeParts, shiftsFor } from './stand-in.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A moment of the county's clock. */
const at = (local: string): number => Date.parse(`${local}:00+08:00`)
/** Monday to Sunday of the drawn week. */
const WEEK = { from: at('2026-11-16T00:00'), to: at('2026-11-23T00:00') }
const WORKDAYS = 0b0011111

const line = (rest: Partial<RosterLine>): RosterLine => ({
  ...{ id: 'd1', userId: 'sun', areaId: 'g1', duty: 'gridResponsibility', standing: 'holder' },
  ...{ weekdays: WORKDAYS, fromMinute: 480, toMinute: 1080, validFrom: 0, validTo: null },
  ...{ active: true, away: [] },
  ...rest,
})

const asked = (lines: RosterLine[], mergers: Merger[] = []): CoverageQuestion => ({
  ...{ areaId: 'g1', duty: 'gridResponsibility', lines, mergers },
  ...WEEK,
})

const loud = (segments: readonly Segment[]): readonly Segment[] => segments.filter(({ quiet }) => !quiet)
const say = ({ from, kind, userId, why }: Segment): string =>
  [new Date(from + 8 * HOUR).toISOString().slice(5, 16), kind, userId ?? why].join(' ')

describe('coverage of a week', () => {
  it('is the holder’s by day and the desk’s by night, without a gap that hurts where the weekend is planned', () => {
    const weekend = line({ id: 'd2', userId: 'wu', weekdays: 0b1100000, standing: 'standIn' })
    const segments = coverage(asked([line({}), weekend]))
    expect(loud(segments).map(say)).toEqual([
      ...['16', '17', '18', '19', '20'].map((day) => `11-${day}T08:00 holder sun`),
      '11-21T08:00 shift wu',
      '11-22T08:00 shift wu',
    ])
    expect(gapsOf('g1', segments)).toEqual([])
  })

  it('G07 shows a leave nobody covers, over the nights in between, with its reason', () => {
    const away = [{ from: at('2026-11-19T00:00'), to: at('2026-11-21T00:00'), reason: '请假' }]
    const weekend = line({ id: 'd2', userId: 'wu', weekdays: 0b1100000, standing: 'standIn' })
    const [gap, ...others] = gapsOf('g1', coverage(asked([line({ away }), weekend])))
    expect(others).toEqual([])
    expect(gap).toMatchObject({ from: at('2026-11-19T08:00'), to: at('2026-11-20T18:00') })
    expect(gap?.pieces.map(({ why, behind }) => [why, behind?.userId, behind?.reason])).toEqual([
      ['absent', 'sun', '请假'],
      ['absent', 'sun', '请假'],
    ])
    expect(datesOf(gap?.pieces ?? [])).toEqual(['2026-11-19', '2026-11-20'])
  })

  it('G07 a disabled account, a free Sunday and a grid without any duty are gaps too', () => {
    const gapDays = (lines: RosterLine[]): string[] =>
      gapsOf('g1', coverage(asked(lines))).flatMap(({ pieces }) => pieces.map(({ why }) => String(why)))
    expect(gapDays([line({ active: false, weekdays: 127 })])).toEqual(Array(7).fill('inactive'))
    expect(gapDays([line({ weekdays: 0b0111111 })])).toEqual(['offHours'])
    expect(gapDays([])).toEqual(['nobody'])
  })

  it('puts whoever is named for certain dates before the holder', () => {
    const named = line({ id: 'd0', userId: 'zheng', standing: 'standIn', goesFirst: true, weekdays: 127 })
    const monday = { validFrom: WEEK.from, validTo: WEEK.from + DAY }
    const segments = loud(coverage(asked([line({ weekdays: 127 }), { ...named, ...monday }])))
    expect(segments.map(({ kind, userId }) => `${kind} ${userId}`)).toEqual([
      'standIn zheng',
      ...(Array(6).fill('holder sun') as string[]),
    ])
    expect(segments[0]?.behind).toMatchObject({ userId: 'sun', state: 'relieved' })
  })

  it('lets another grid’s people answer while the school is closed', () => {
    const merger: Merger = {
      ...{ id: 'm', areaId: 'g1', intoAreaId: 'g2', reason: '学校放假', weekdays: 0b1100000 },
      ...{ fromMinute: 0, toMinute: 1440, validFrom: 0, validTo: null },
    }
    const neighbour = line({ id: 'd9', userId: 'zhou', areaId: 'g2', weekdays: 127 })
    const segments = coverage(asked([line({}), neighbour], [merger]))
    expect(loud(segments).slice(-2).map(say)).toEqual(['11-21T08:00 merged zhou', '11-22T08:00 merged zhou'])
    expect(segments.find(({ kind }) => kind === 'merged')?.mergedInto).toBe('g2')
    expect(gapsOf('g1', segments)).toEqual([])
  })
})

describe('a stand-in for a gap', () => {
  it('gets exactly its hours on the days he or she is there', () => {
    const spans = [
      { from: at('2026-11-19T08:00'), to: at('2026-11-19T18:00') },
      { from: at('2026-11-20T08:00'), to: at('2026-11-20T18:00') },
    ]
    expect(shiftsFor(freeParts(spans, []))).toEqual([
      {
        ...{ weekdays: 127, fromMinute: 480, toMinute: 1080 },
        ...{ validFrom: at('2026-11-19T00:00'), validTo: at('2026-11-21T00:00') },
      },
    ])
    const away = [{ from: at('2026-11-19T12:00'), to: at('2026-11-19T13:00'), reason: '培训' }]
    expect(freeParts(spans, away).map(({ day }) => dayStart(day))).toEqual([at('2026-11-20T00:00')])
  })
})

/** The same question answered the slow way: minute by minute, from the words of the rule alone. */
function reckoned({ areaId, lines, mergers }: CoverageQuestion, moment: number): string | undefined {
  const runs = (shift: { weekdays: number; fromMinute: number; toMinute: number }, now: number): boolean => {
    for (const back of [0, 1]) {
      const midnight = dayStart(localDay(now)) - back * DAY
      const weekday = (new Date(midnight + 8 * HOUR).getUTCDay() + 6) % 7
      const from = midnight + shift.fromMinute * MINUTE
      const length = (shift.toMinute - shift.fromMinute + 1440) % 1440 || 1440
      if (((shift.weekdays >> weekday) & 1) === 1 && now >= from && now < from + length * MINUTE) return true
    }
    return false
  }
  const valid = (each: { validFrom: number; validTo: number | null }): boolean =>
    moment >= each.validFrom && (each.validTo === null || moment < each.validTo)
  const there = lines.filter(
    (each) =>
      each.active &&
      valid(each) &&
      runs(each, moment) &&
      !each.away.some(({ from, to }) => moment >= from && moment < to),
  )
  const into = mergers.filter((each) => each.areaId === areaId && valid(each) && runs(each, moment))
  const own = there.filter((each) => each.areaId === areaId)
  const lent = there.filter((each) => into.some(({ intoAreaId }) => intoAreaId === each.areaId))
  const byId = (a: RosterLine, b: RosterLine): number => (a.id < b.id ? -1 : 1)
  const usual = (all: RosterLine[]): RosterLine[] => [
    ...all.filter(({ standing }) => standing === 'holder').sort(byId),
    ...all.filter(({ standing }) => standing === 'standIn').sort(byId),
  ]
  const first = (all: RosterLine[]): RosterLine[] => [
    ...usual(all.filter(({ goesFirst }) => goesFirst)),
    ...usual(all.filter(({ goesFirst }) => !goesFirst)),
  ]
  const named = usual(own.filter(({ goesFirst }) => goesFirst))
  return [...named, ...first(lent), ...usual(own)][0]?.userId
}

describe('coverage, for any roster', () => {
  const minuteOfDay = fc.integer({ min: 0, max: 1440 })
  const moment = fc.integer({ min: WEEK.from - 2 * DAY, max: WEEK.to + 2 * DAY })
  const shift = fc
    .record({
      weekdays: fc.integer({ min: 0, max: 127 }),
      fromMinute: fc.integer({ min: 0, max: 1439 }),
      toMinute: minuteOfDay,
      validFrom: fc.oneof(fc.constant(0), moment),
      validTo: fc.oneof(fc.constant(null), moment),
    })
    .filter(({ fromMinute, toMinute }) => toMinute > 0 || fromMinute > 0)
  const leave = fc.record({
    from: moment,
    length: fc.integer({ min: MINUTE, max: 2 * DAY }),
    reason: fc.constantFrom('请假', '培训'),
  })
  const anyLine = fc
    .record({
      shift,
      userId: fc.constantFrom('a', 'b', 'c'),
      areaId: fc.constantFrom('g1', 'g1', 'g2'),
      standing: fc.constantFrom('holder' as const, 'standIn' as const),
      goesFirst: fc.boolean(),
      active: fc.boolean(),
      leaves: fc.array(leave, { maxLength: 2 }),
    })
    .map(({ shift: hours, leaves, ...rest }) =>
      line({ ...hours, ...rest, away: leaves.map((l) => ({ ...l, to: l.from + l.length })) }),
    )
  const roster = fc.record({
    lines: fc
      .array(anyLine, { maxLength: 6 })
      .map((lines) => lines.map((each, i) => ({ ...each, id: `d${i}` }))),
    mergers: fc.array(
      shift.map((hours): Merger => ({ id: 'm', areaId: 'g1', intoAreaId: 'g2', reason: '并入', ...hours })),
      { maxLength: 1 },
    ),
  })

  it('is one unbroken row of segments', () => {
    fc.assert(
      fc.property(roster, ({ lines, mergers }) => {
        const segments = coverage(asked(lines, mergers))
        expect(segments[0]?.from).toBe(WEEK.from)
        expect(segments.at(-1)?.to).toBe(WEEK.to)
        segments.forEach(({ from, to }, i) => {
          expect(to).toBeGreaterThan(from)
          if (i > 0) expect(segments[i - 1]?.to).toBe(from)
        })
      }),
    )
  })

  it('G07 names at every instant the one whom the router would ask first, and whom a slow reckoning finds', () => {
    const instants = fc.array(fc.integer({ min: WEEK.from, max: WEEK.to - 1 }), {
      minLength: 20,
      maxLength: 20,
    })
    fc.assert(
      fc.property(roster, instants, ({ lines, mergers }, moments) => {
        const question = asked(lines, mergers)
        const segments = coverage(question)
        const edges = segments.flatMap(({ from, to }) => [from, to - 1])
        for (const now of [...moments, ...edges]) {
          const [segment, ...more] = segments.filter(({ from, to }) => from <= now && now < to)
          expect(more).toEqual([])
          const first = statusesAt(question, now).find(({ state }) => state === 'onDuty')
          expect(segment?.userId ?? undefined).toBe(first?.userId)
          expect(segment?.userId ?? undefined).toBe(reckoned(question, now))
        }
      }),
      { numRuns: 300 },
    )
  })
})
