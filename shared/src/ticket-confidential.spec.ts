import { CONFIDENTIAL_KINDS, NEVER_CONFIDENTIAL } from './ticket-confidential.js'
import { allowedActions } from './ticket-decision.js'
import type { TicketFacts } from './ticket-facts.js'
import { KIND_POLICIES } from './ticket-kinds.js'
import { RELATIONS } from './ticket-lifecycle.js'
import { TICKET_STATES, type TicketState } from './ticket-states.js'

function open(state: TicketState): TicketFacts {
  return {
    ...{
      state,
      kind: KIND_POLICIES.dispute,
      calledOpen: false,
      respondedByActor: false,
      ratedByActor: false,
    },
    ...{ followedByActor: false, mergedCount: 0, refusals: 0, requests: [], suspensions: 0, extensions: 0 },
    ...{ appeals: 0, rejectionAppeals: 0, overdue: false, late: false, supervisions: 0, whistles: 0 },
  }
}

describe('a confidential ticket', () => {
  it('is a dispute, and no other kind yet', () => {
    expect(CONFIDENTIAL_KINDS).toEqual(['dispute'])
  })

  it('is asked back about by its desk while nobody has confirmed it, and never once it is over', () => {
    const desk = { id: 'a', relations: new Set(['community' as const]), units: new Set<string>() }
    const may = (state: TicketState) => allowedActions({ facts: open(state), actor: desk, now: 0 })
    expect(may('resolved')).toContain('followUp')
    expect(may('closed')).not.toContain('followUp')
  })

  it('brings nobody in and asks nobody above, in whatever state and whoever asks', () => {
    const actor = { id: 'a', relations: new Set(RELATIONS), units: new Set<string>() }
    for (const state of TICKET_STATES) {
      const allowed = allowedActions({ facts: open(state), actor, now: 0 })
      expect(allowed.filter((action) => NEVER_CONFIDENTIAL.has(action))).toEqual([])
    }
    expect(allowedActions({ facts: open('accepted'), actor, now: 0 })).toEqual(
      expect.arrayContaining(['mediate', 'resolve', 'comment']),
    )
  })

  it('alone has sessions of mediation', () => {
    const actor = { id: 'a', relations: new Set(RELATIONS), units: new Set<string>() }
    for (const kind of Object.values(KIND_POLICIES)) {
      const allowed = allowedActions({ facts: { ...open('accepted'), kind }, actor, now: 0 })
      expect(allowed.includes('mediate')).toBe(kind.confidential)
    }
  })
})
