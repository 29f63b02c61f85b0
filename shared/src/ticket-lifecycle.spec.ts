import { KIND_POLICIES } from './ticket-kinds.js'
import { lifecycleFlaws } from './lifecycle-flaws.js'
import { decide } from './ticket-decision.js'
import type { DecideInput, TicketFacts } from './ticket-facts.js'
import { RELATIONS, TICKET_ACTIONS, type Relation, type TicketAction } from './ticket-lifecycle.js'
import { TICKET_STATES, type TicketState } from './ticket-states.js'

/**
 * Kept by hand, not derived from the table: who may do what in which state, and where it leads. Each line reads
 * "state: relation, relation …→ target". A change to the table must be made here too, on purpose.
 */
const DESK = 'community subdistrict county'
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly [by: string, to: TicketState]>>>> = {
  amend: {
    submitted: ['reporter lead assist', 'submitted'],
    dispatched: ['reporter lead assist', 'dispatched'],
    accepted: ['reporter lead assist', 'accepted'],
    on_site: ['reporter lead assist', 'on_site'],
    suspended: ['reporter lead assist', 'suspended'],
  },
  dispatch: { submitted: [`router ${DESK}`, 'dispatched'] },
  accept: { dispatched: ['lead community', 'accepted'] },
  decline: {
    dispatched: ['lead', 'submitted'],
    accepted: ['lead', 'submitted'],
    on_site: ['lead', 'submitted'],
  },
  transfer: {
    dispatched: [`lead ${DESK}`, 'dispatched'],
    accepted: [`lead ${DESK}`, 'dispatched'],
    on_site: [`lead ${DESK}`, 'dispatched'],
    suspended: [`lead ${DESK}`, 'dispatched'],
  },
  arrive: { accepted: ['lead assist', 'on_site'] },
  resolve: {
    accepted: ['lead assist community', 'resolved'],
    on_site: ['lead assist community', 'resolved'],
  },
  verify: { resolved: [`reporter follower router ${DESK}`, 'closed'] },
  reopen: { closed: [`reporter ${DESK}`, 'dispatched'] },
  reject: { submitted: [DESK, 'rejected'], dispatched: [DESK, 'rejected'] },
  withdraw: { submitted: ['reporter', 'withdrawn'], dispatched: ['reporter', 'withdrawn'] },
  comment: Object.fromEntries(
    TICKET_STATES.map((state) => [state, [`reporter follower lead assist called ${DESK}`, state] as const]),
  ),
  follow: Object.fromEntries(
    (['submitted', 'dispatched', 'accepted', 'on_site', 'suspended', 'resolved'] as const).map((state) => [
      state,
      ['anyone', state] as const,
    ]),
  ),
  rate: { closed: ['reporter follower', 'closed'] },
  merge: {
    submitted: [DESK, 'merged'],
    dispatched: [DESK, 'merged'],
    accepted: [DESK, 'merged'],
    on_site: [DESK, 'merged'],
    suspended: [DESK, 'merged'],
  },
  // The state before, which the tested ticket says was on_site.
  unmerge: { merged: [DESK, 'on_site'] },
  suspend: { accepted: ['lead', 'accepted'], on_site: ['lead', 'on_site'] },
  extend: { accepted: ['lead', 'accepted'], on_site: ['lead', 'on_site'] },
  appeal: { closed: ['lead', 'closed'], rejected: ['reporter', 'rejected'] },
  // Of the tested ticket the town is asked, last, to put it on hold; what else may be asked is tested below.
  grant: Object.fromEntries(
    (['submitted', 'dispatched', 'accepted', 'on_site', 'suspended', 'closed', 'rejected'] as const).map(
      (state) => [state, ['subdistrict', 'suspended'] as const],
    ),
  ),
  // Of the tested ticket the actor asked, or the system is given the request that waits.
  takeBack: inEach(
    'dispatched accepted on_site suspended closed rejected',
    'lead reporter community subdistrict county',
  ),
  passUp: inEach('dispatched accepted on_site suspended closed rejected', 'router'),
  resume: { suspended: [`router lead ${DESK}`, 'on_site'] },
  whistle: inEach('dispatched accepted on_site', `lead ${DESK}`),
  respond: inEach('dispatched accepted on_site suspended', 'called'),
  finishPart: inEach('dispatched accepted on_site suspended', 'called'),
  endWhistle: inEach('dispatched accepted on_site suspended', `lead ${DESK}`),
  supervise: inEach('submitted dispatched accepted on_site suspended resolved', 'subdistrict county'),
  answerSupervision: inEach(
    'submitted dispatched accepted on_site suspended resolved closed',
    'lead community',
  ),
  endSupervision: inEach(
    'submitted dispatched accepted on_site suspended resolved closed',
    'subdistrict county',
  ),
  remind: inEach('submitted dispatched accepted on_site suspended resolved', 'reporter follower'),
  escalate: inEach('submitted dispatched accepted on_site suspended resolved', 'router'),
  // Of disputes alone: ticket-confidential.spec.ts.
  mediate: {},
  followUp: inEach('resolved closed', DESK),
  recheck: inEach('closed', `${DESK} rechecker`),
}

/** Stays where it is. */
function inEach(states: string, by: string): Readonly<Record<string, readonly [string, TicketState]>> {
  return Object.fromEntries(states.split(' ').map((state) => [state, [by, state as TicketState]]))
}

/** What has come up about the tested ticket: enough that each action has something to answer. */
const EVENTFUL: Pick<
  TicketFacts,
  | 'requests'
  | 'suspensions'
  | 'extensions'
  | 'appeals'
  | 'rejectionAppeals'
  | 'overdue'
  | 'late'
  | 'supervisions'
  | 'whistles'
> = {
  requests: [],
  ...{
    suspensions: 0,
    extensions: 0,
    appeals: 0,
    rejectionAppeals: 0,
    overdue: false,
    late: true,
    supervisions: 1,
    whistles: 1,
  },
}

const ASKED = { id: 'request', kind: 'suspend', askedById: 'lead', level: 'subdistrict', last: true } as const

/** About a request that the tested actor has asked. */
const ON_ONE_REQUEST = new Set<TicketAction>(['takeBack', 'passUp'])

function input(action: TicketAction, state: TicketState, relations: readonly Relation[]): DecideInput {
  return {
    action,
    actor: { id: 'actor', relations: new Set(relations), units: new Set() },
    facts: {
      state,
      kind: KIND_POLICIES.hazard,
      resolverId: 'somebody else',
      calledOpen: false,
      ratedByActor: false,
      followedByActor: false,
      stateBefore: 'on_site',
      mergedCount: 0,
      refusals: 0,
      ...EVENTFUL,
      ...(action === 'grant' && { requests: [ASKED] }),
      ...(ON_ONE_REQUEST.has(action) && { requests: [{ ...ASKED, askedById: 'actor' }] }),
    },
    ...(action === 'passUp' && { given: { has: new Set<never>(), requestId: ASKED.id } }),
    now: 0,
  }
}

const resolved = (
  actor: Partial<DecideInput['actor']>,
  facts: Partial<DecideInput['facts']> = {},
): DecideInput => {
  const base = input('verify', 'resolved', ['community'])
  return {
    ...base,
    actor: { ...base.actor, ...actor },
    facts: { ...base.facts, ...facts },
    given: { has: new Set(['passed']), passed: true },
  }
}

describe('the ticket lifecycle', () => {
  it('has no unreachable state and no dead end', () => {
    expect(lifecycleFlaws()).toEqual({ unreachable: [], deadEnds: [] })
  })

  it.each(TICKET_ACTIONS.filter((action) => action !== 'report'))(
    'G14 %s happens in its states, by its people, and nowhere else',
    (action) => {
      for (const state of TICKET_STATES) {
        for (const relation of RELATIONS) {
          const [by, to] = EXPECTED[action]?.[state] ?? ['', undefined]
          const decision = decide(input(action, state, [relation]))
          const expected = by.split(' ').includes(relation)
          expect([state, relation, decision.ok, decision.ok ? decision.to : to]).toEqual([
            state,
            relation,
            expected,
            to,
          ])
        }
      }
    },
  )

  it('answers who before when: a stranger is forbidden in every state, a party meets the wrong state', () => {
    expect(decide(input('accept', 'accepted', ['anyone']))).toMatchObject({ code: 'TICKET_ACTION_FORBIDDEN' })
    expect(decide(input('accept', 'accepted', ['lead']))).toMatchObject({ code: 'TICKET_WRONG_STATE' })
  })

  it('judges the state before the needs: resolving what nobody accepted is a wrong state, not a missing note', () => {
    const resolve = { ...input('resolve', 'dispatched', ['lead']), given: { has: new Set<never>() } }
    expect(decide(resolve)).toMatchObject({ code: 'TICKET_WRONG_STATE' })
    const accepted = { ...input('resolve', 'accepted', ['lead']), given: { has: new Set<never>() } }
    expect(decide(accepted)).toMatchObject({ code: 'TICKET_NEEDS_MISSING', missing: ['note'] })
  })

  it('lets nobody confirm their own work, nor a unit what it took in and did itself', () => {
    expect(decide(resolved({ id: 'worker' }, { resolverId: 'worker' }))).toMatchObject({
      code: 'TICKET_OWN_WORK',
    })
    const own = { intakeUnit: 'community-1', resolverUnit: 'community-1' }
    expect(decide(resolved({ units: new Set(['community-1']) }, own))).toMatchObject({
      code: 'TICKET_OWN_UNIT',
    })
    expect(decide(resolved({ units: new Set(['town-1']) }, own))).toMatchObject({ ok: true, to: 'closed' })
  })

  it('lets nobody rate their own work: staff who filed it for a caller are its reporter too', () => {
    const base = input('rate', 'closed', ['reporter'])
    const own = { ...base, facts: { ...base.facts, resolverId: base.actor.id } }
    expect(decide(own)).toMatchObject({ code: 'TICKET_OWN_WORK' })
  })

  it('sends refused work back to whoever led', () => {
    const refused = { ...resolved({}), given: { has: new Set(['passed', 'note'] as const), passed: false } }
    expect(decide(refused)).toEqual({ ok: true, to: 'accepted', movesState: true })
    const wordless = { ...refused, given: { has: new Set(['passed'] as const), passed: false } }
    expect(decide(wordless)).toMatchObject({ code: 'TICKET_NEEDS_MISSING', missing: ['note'] })
  })

  it('closes the reporter’s window to reopen, but not the community’s', () => {
    const late = (relation: Relation): DecideInput => {
      const base = input('reopen', 'closed', [relation])
      return { ...base, facts: { ...base.facts, reopenUntil: 10 }, now: 11 }
    }
    expect(decide(late('reporter'))).toMatchObject({ code: 'TICKET_REOPEN_WINDOW_OVER' })
    expect(decide(late('community'))).toMatchObject({ ok: true })
  })

  it('refuses to submit work as done while a called party is open', () => {
    const base = input('resolve', 'accepted', ['lead'])
    expect(decide({ ...base, facts: { ...base.facts, calledOpen: true } })).toMatchObject({
      code: 'TICKET_CALLED_PARTY_OPEN',
    })
  })

  it('does not merge what others are merged into: no chains', () => {
    const base = input('merge', 'accepted', ['community'])
    expect(decide({ ...base, facts: { ...base.facts, mergedCount: 1 } })).toMatchObject({
      code: 'TICKET_MERGE_HAS_OTHERS',
    })
    const nowhere = { ...base, given: { has: new Set<never>() } }
    expect(decide(nowhere)).toMatchObject({ code: 'TICKET_NEEDS_MISSING', missing: ['into'] })
  })

  it('lets one lead hand it on; after a refusal the next one cannot, and the desk still can', () => {
    const refused = (relations: readonly Relation[]): DecideInput => {
      const base = input('transfer', 'dispatched', relations)
      return { ...base, facts: { ...base.facts, refusals: 1 } }
    }
    expect(decide(refused(['lead']))).toMatchObject({ code: 'TICKET_COMMUNITY_DECIDES' })
    expect(decide(refused(['lead', 'community']))).toMatchObject({ ok: true, to: 'dispatched' })
    expect(decide(input('transfer', 'dispatched', ['lead']))).toMatchObject({ ok: true })
  })

  it('asks for a photo where kind or category wants proof', () => {
    const base = input('resolve', 'accepted', ['lead'])
    const wanted = {
      ...base,
      facts: { ...base.facts, proof: 'photo' as const },
      given: { has: new Set(['note'] as const) },
    }
    expect(decide(wanted)).toMatchObject({ missing: ['photo'] })
  })

  describe('asking and granting', () => {
    const asked = (facts: Partial<TicketFacts>, action: TicketAction = 'extend'): DecideInput => {
      const base = input(action, 'accepted', ['lead'])
      return { ...base, facts: { ...base.facts, ...facts } }
    }
    const granted = (
      facts: Partial<TicketFacts>,
      rest: { readonly state?: TicketState; readonly passed?: boolean; readonly by?: Relation } = {},
    ): DecideInput => {
      const base = input('grant', rest.state ?? 'accepted', [rest.by ?? 'subdistrict'])
      const given = { has: new Set(['passed'] as const), passed: rest.passed ?? true }
      return { ...base, facts: { ...base.facts, ...facts }, given }
    }

    it('refuses to ask once overdue, while another request waits, or too often', () => {
      expect(decide(asked({ overdue: true }))).toMatchObject({ code: 'TICKET_REQUEST_OVERDUE' })
      expect(decide(asked({ overdue: true }, 'suspend'))).toMatchObject({ code: 'TICKET_REQUEST_OVERDUE' })
      expect(decide(asked({ requests: [ASKED] }))).toMatchObject({ code: 'TICKET_REQUEST_WAITS' })
      expect(decide(asked({ extensions: 1 }))).toMatchObject({ ok: true })
      expect(decide(asked({ extensions: 2 }))).toMatchObject({ code: 'TICKET_EXTENDED_TWICE' })
      expect(decide(asked({ suspensions: 1 }, 'suspend'))).toMatchObject({ code: 'TICKET_SUSPENDED_BEFORE' })
      const whistled = asked({ requests: [{ ...ASKED, kind: 'whistle' }] })
      expect(decide(whistled)).toMatchObject({ ok: true })
    })

    it('asks the level whose turn it is, never the one who asked', () => {
      expect(decide(granted({}, { by: 'county' }))).toMatchObject({ code: 'TICKET_ACTION_FORBIDDEN' })
      expect(decide(granted({ requests: [{ ...ASKED, askedById: 'actor' }] }))).toMatchObject({
        code: 'TICKET_OWN_REQUEST',
      })
      expect(decide(granted({ requests: [] }))).toMatchObject({ code: 'TICKET_REQUEST_NONE' })
    })

    it('moves the ticket with the last grant alone', () => {
      expect(decide(granted({ requests: [{ ...ASKED, last: false }] }))).toEqual({
        ...{ ok: true, to: 'accepted', movesState: false },
      })
      expect(decide(granted({}, { passed: false }))).toEqual({ ok: true, to: 'accepted', movesState: false })
      expect(decide(granted({}))).toEqual({ ok: true, to: 'suspended', movesState: true })
      const extended = { requests: [{ ...ASKED, kind: 'extend' as const }] }
      expect(decide(granted(extended))).toEqual({ ok: true, to: 'accepted', movesState: false })
      const appealed = { requests: [{ ...ASKED, kind: 'appeal' as const }] }
      expect(decide(granted(appealed, { state: 'rejected' }))).toMatchObject({ ok: true, to: 'submitted' })
      expect(decide(granted(appealed, { state: 'closed' }))).toMatchObject({ ok: true, to: 'closed' })
    })

    it('is taken back by whoever asked, while it waits, and by nobody else', () => {
      const back = (facts: Partial<TicketFacts>, requestId?: string): DecideInput => {
        const base = input('takeBack', 'accepted', ['lead'])
        const given = requestId === undefined ? {} : { given: { has: new Set<never>(), requestId } }
        return { ...base, facts: { ...base.facts, ...facts }, ...given }
      }
      const mine = { ...ASKED, id: 'mine', askedById: 'actor' }
      expect(decide(back({ requests: [ASKED] }))).toMatchObject({ code: 'TICKET_ACTION_FORBIDDEN' })
      expect(decide(back({ requests: [] }))).toMatchObject({ code: 'TICKET_REQUEST_NONE' })
      expect(decide(back({ requests: [ASKED, mine] }))).toEqual({
        ...{ ok: true, to: 'accepted', movesState: false },
      })
      expect(decide(back({ requests: [ASKED, mine] }, ASKED.id))).toMatchObject({
        code: 'TICKET_ACTION_FORBIDDEN',
      })
    })

    it('passes up what waits, and nothing that was answered meanwhile', () => {
      const up = {
        ...input('passUp', 'accepted', ['router']),
        given: { has: new Set<never>(), requestId: 'gone' },
      }
      expect(decide(up)).toMatchObject({ code: 'TICKET_REQUEST_NONE' })
    })

    it('appeals once against a rejection and once against being late: one does not use up the other', () => {
      const appeal = (state: TicketState, by: Relation, facts: Partial<TicketFacts>): DecideInput => {
        const base = input('appeal', state, [by])
        return { ...base, facts: { ...base.facts, ...facts } }
      }
      expect(decide(appeal('closed', 'lead', { rejectionAppeals: 1 }))).toMatchObject({ ok: true })
      expect(decide(appeal('rejected', 'reporter', { appeals: 1 }))).toMatchObject({ ok: true })
      expect(decide(appeal('rejected', 'reporter', { rejectionAppeals: 1 }))).toMatchObject({
        code: 'TICKET_APPEALED_BEFORE',
      })
    })

    it('appeals once, and only against having been late', () => {
      const appeal = (facts: Partial<TicketFacts>): DecideInput => {
        const base = input('appeal', 'closed', ['lead'])
        return { ...base, facts: { ...base.facts, ...facts } }
      }
      expect(decide(appeal({ appeals: 1 }))).toMatchObject({ code: 'TICKET_APPEALED_BEFORE' })
      expect(decide(appeal({ late: false }))).toMatchObject({ code: 'TICKET_APPEAL_NOT_LATE' })
    })
  })

  it('looks a second time with other eyes: never the unit that did the work', () => {
    const look = (units: readonly string[], given?: DecideInput['given']): DecideInput => {
      const base = input('recheck', 'closed', ['subdistrict'])
      const facts = { ...base.facts, resolverUnit: 'community-1' }
      return { ...base, facts, actor: { ...base.actor, units: new Set(units) }, ...(given && { given }) }
    }
    expect(decide(look(['community-1']))).toMatchObject({ code: 'TICKET_OWN_UNIT' })
    const broken = { has: new Set(['passed', 'note'] as const), passed: false }
    expect(decide(look(['town-1'], broken))).toEqual({ ok: true, to: 'dispatched', movesState: true })
  })

  it('reopens by a call-back inside the window alone; a call that reached nobody moves nothing', () => {
    const call = (state: TicketState, now: number, reopen: boolean): DecideInput => {
      const base = input('followUp', state, ['subdistrict'])
      const given = { has: new Set(['note'] as const), ...(reopen && { reopen }) }
      return { ...base, facts: { ...base.facts, reopenUntil: 10 }, given, now }
    }
    expect(decide(call('closed', 10, true))).toEqual({ ok: true, to: 'dispatched', movesState: true })
    expect(decide(call('closed', 11, true))).toMatchObject({ code: 'TICKET_REOPEN_WINDOW_OVER' })
    expect(decide(call('closed', 11, false))).toEqual({ ok: true, to: 'closed', movesState: false })
    expect(decide(call('resolved', 0, false))).toEqual({ ok: true, to: 'resolved', movesState: false })
    expect(decide(call('resolved', 0, true))).toMatchObject({ ok: true, to: 'resolved' })
  })

  it('is reminded of now and then, not all the time', () => {
    const base = input('remind', 'accepted', ['reporter'])
    const reminded = { ...base, facts: { ...base.facts, remindAgainAt: 10 } }
    expect(decide({ ...reminded, now: 9 })).toMatchObject({ code: 'TICKET_REMINDED_LATELY' })
    expect(decide({ ...reminded, now: 10 })).toMatchObject({ ok: true })
  })
})
