import fc from 'fast-check'
import { TICKET_ACTIONS, TICKET_STATES } from '@beegrid/shared'
import { USUAL_CALENDAR } from '../../calendar/index.js'
import type { TicketClockEntity, TicketEntity, TicketEventEntity, TicketPast } from '../../ticket/index.js'
import { FIGURES } from './figure-definitions.js'
import type { Measure } from './measures.js'
import { reckon } from './reckon.js'

const MINUTE = 60_000
/** A Monday, nine in the morning in the county. */
const START = Date.parse('2026-11-23T09:00:00+08:00')

type Row = Partial<TicketEventEntity> & { readonly minute: number }
type Clock = Partial<TicketClockEntity> & {
  readonly from: number
  readonly due: number
  readonly stop?: number
}

const ticket = { id: 't', countyId: 'county', subdistrictId: 'town', communityId: 'home', gridId: 'grid' }

function pastOf(
  rows: readonly Row[],
  clocks: readonly Clock[] = [],
  rest: Partial<TicketEntity> = {},
): TicketPast {
  const events = rows.map(({ minute, ...row }, index) => ({
    ...{ seq: index + 1, at: START + minute * MINUTE, action: 'comment', actorRelation: 'lead', data: {} },
    ...{ fromState: rows[index - 1]?.toState ?? null, toState: 'accepted' },
    ...row,
  })) as TicketEventEntity[]
  const made = clocks.map(({ from, due, stop, ...clock }, index) => ({
    ...{
      id: `c${index}`,
      stage: 'resolve',
      state: stop === undefined ? 'running' : 'stopped',
      assignmentId: null,
    },
    ...{ limitValue: 60, limitUnit: 'urgent_minute', pausedAt: null, startedAt: START + from * MINUTE },
    ...{ dueAt: START + due * MINUTE, stoppedAt: stop === undefined ? null : START + stop * MINUTE },
    ...clock,
  })) as TicketClockEntity[]
  return { ticket: { ...ticket, exempted: false, ...rest } as TicketEntity, events, clocks: made }
}

function counted(past: TicketPast, minute = 10_000): Record<string, Partial<Record<Measure, number>>> {
  const { tallies } = reckon({
    ...{ past, calendar: USUAL_CALENDAR, now: START + minute * MINUTE },
    unitArea: (areaId) => (areaId === 'grid' ? 'home' : areaId),
  })
  return Object.fromEntries(tallies.map(({ unit, measures }) => [unit.id, measures]))
}

const report: Row = { minute: 0, action: 'report', toState: 'submitted', actorRelation: 'reporter' }
const given = (minute: number, leadAreaId: string, by: 'router' | 'community' = 'router'): Row => ({
  ...{ minute, action: 'dispatch', toState: 'dispatched', actorRelation: by },
  data: { leadParty: 'post', leadAreaId, leadOrganisationId: null },
})
const returned = (minute: number): Row => ({
  ...{ minute, action: 'decline', toState: 'submitted', actorRelation: 'lead' },
  data: { leadParty: 'desk', leadAreaId: 'home', leadOrganisationId: null },
})
const taken = (minute: number): Row => ({ minute, action: 'accept', toState: 'accepted' })
const done = (minute: number): Row => ({ minute, action: 'resolve', toState: 'resolved' })

describe('what a ticket counts', () => {
  it('a return for whoever returned it, the rest for whoever has it then', () => {
    const past = pastOf([report, given(1, 'grid'), returned(5), given(6, 'other'), taken(8), done(30)])
    expect(counted(past)).toMatchObject({
      home: { given: 1, returned: 1, reported: 0 },
      other: { given: 1, returned: 0, reported: 1, handled: 1, routed: 1, stood: 0 },
    })
  })

  it('a giving for whom it was given to, also where the one before had not accepted yet', () => {
    const handedOn: Row = { ...given(3, 'other'), action: 'transfer', actorRelation: 'lead' }
    expect(counted(pastOf([report, given(1, 'grid'), handedOn, taken(8)]))).toMatchObject({
      home: { given: 1, returned: 1 },
      other: { given: 1, returned: 0 },
    })
  })

  it('a limit to accept for whom it ran, but not where the router gave it on in the same breath', () => {
    const accept = { stage: 'accept' as const }
    const rows = [report, given(1, 'grid'), returned(5), given(5, 'other'), taken(40)]
    const clocks = [
      { ...accept, from: 1, due: 16, stop: 5 },
      { ...accept, from: 5, due: 20, stop: 5 },
      { ...accept, from: 5, due: 20, stop: 40 },
    ]
    expect(counted(pastOf(rows, clocks))).toMatchObject({
      home: { acceptDue: 1, acceptKept: 1 },
      other: { acceptDue: 1, acceptKept: 0 },
    })
  })

  it('the limit its first submission was held to, when work began anew with another owner', () => {
    const rows = [
      report,
      given(1, 'grid'),
      taken(2),
      { ...given(30, 'other', 'community'), action: 'transfer' as const },
      done(80),
    ]
    const clocks = [
      { from: 0, due: 60, stop: 30 },
      { from: 30, due: 70, stop: 80 },
    ]
    const other = counted(pastOf(rows, clocks))['other']
    expect(other).toMatchObject({ handleDue: 1, handleKept: 0, late: 1, overtime: 167 })
    expect(counted(pastOf(rows, clocks, { exempted: true }))['other']).toMatchObject({
      ...{ handleDue: 0, closeDue: 0, late: 0, overtime: 0 },
    })
  })

  it('nothing as late while it stands still, and late the moment it is over', () => {
    const rows = [report, given(1, 'grid'), taken(2)]
    const paused = { state: 'paused' as const, pausedAt: START + 50 * MINUTE }
    expect(counted(pastOf(rows, [{ from: 0, due: 60, ...paused }]))['home']).toMatchObject({ handleDue: 0 })
    expect(counted(pastOf(rows, [{ from: 0, due: 60 }]), 60)['home']).toMatchObject({ handleDue: 0 })
    expect(counted(pastOf(rows, [{ from: 0, due: 60 }]), 61)['home']).toMatchObject({
      handleDue: 1,
      handleKept: 0,
    })
  })

  it('the last word of those it concerns, also on the phone', () => {
    const told = (row: Partial<TicketEventEntity>): Partial<Record<Measure, number>> | undefined =>
      counted(
        pastOf([report, given(1, 'grid'), taken(2), done(9), { minute: 20, toState: 'closed', ...row }]),
      )['home']
    expect(told({ action: 'verify', actorRelation: 'reporter', data: { passed: true } })).toMatchObject({
      solved: 1,
      checked: 1,
    })
    expect(told({ action: 'verify', actorRelation: 'community', data: { passed: true } })).toMatchObject({
      answered: 0,
    })
    expect(told({ action: 'verify', actorRelation: 'router', data: { silent: true } })).toMatchObject({
      checked: 0,
      closed: 1,
    })
    expect(
      told({
        action: 'verify',
        actorRelation: 'community',
        data: { passed: true, byPhone: true, satisfaction: 'mostly' },
      }),
    ).toMatchObject({ solved: 1, rated: 1, satisfied: 1 })
  })

  it('never more that met it than were to meet it, whatever happened', () => {
    const row = fc.record({
      minute: fc.nat(500),
      action: fc.constantFrom(...TICKET_ACTIONS),
      toState: fc.constantFrom(...TICKET_STATES),
      actorRelation: fc.constantFrom('router', 'reporter', 'lead', 'community') as fc.Arbitrary<'router'>,
      data: fc.record({
        passed: fc.boolean(),
        satisfaction: fc.constantFrom('satisfied', 'unsatisfied', null),
        foundBy: fc.constantFrom('resident', 'rider', null),
        leadParty: fc.constantFrom('post', 'desk'),
        leadAreaId: fc.constantFrom('grid', 'other', 'town'),
      }),
    })
    const clock = fc.record({
      stage: fc.constantFrom('accept', 'resolve', 'rework', 'verify') as fc.Arbitrary<'accept'>,
      ...{ from: fc.nat(500), due: fc.nat(500), stop: fc.nat(600) },
    })
    const life = fc.tuple(fc.array(row, { maxLength: 12 }), fc.array(clock, { maxLength: 5 }), fc.boolean())
    fc.assert(
      fc.property(life, ([rows, clocks, exempted]) => {
        const inOrder = [...rows].sort((a, b) => a.minute - b.minute)
        for (const measures of Object.values(counted(pastOf([report, ...inOrder], clocks, { exempted }))))
          for (const { code, hit, of, form } of FIGURES)
            if (form === 'share' && code !== 'returns')
              expect(measures[hit] ?? 0).toBeLessThanOrEqual(measures[of] ?? 0)
      }),
    )
  })
})
