import type { RequestKind, TicketState, WaitingRequest } from '@beegrid/shared'
import type { TicketChange } from './ticket-change.js'
import { endsHold, noLongerWaiting, stillWaiting } from './ticket-keeping.js'

const request = (kind: RequestKind): WaitingRequest => ({
  ...{ id: kind, kind, askedById: 'u1', level: 'community', last: false },
})
const change = (to: TicketState, rest: Partial<TicketChange> = {}): TicketChange => ({
  ...{ action: 'comment', to, movesState: true, actorId: 'u1', actorRelation: 'lead', ...rest },
})
const asked = { status: 'accepted', requests: [request('suspend'), request('whistle')] } as const

describe('what a ticket keeps of its requests', () => {
  it('is everything that still makes sense where it goes', () => {
    expect(stillWaiting(asked, change('on_site'))).toEqual(asked.requests)
    expect(stillWaiting(asked, change('suspended'))?.map(({ id }) => id)).toEqual(['whistle'])
    for (const to of ['resolved', 'submitted', 'merged', 'closed'] as const)
      expect(stillWaiting(asked, change(to))).toBeNull()
  })

  it('counts what an action adds or takes off', () => {
    const added = change('closed', { patch: { requests: [request('appeal')] } })
    const after = stillWaiting({ status: 'closed', requests: null }, added)
    expect(after?.map(({ id }) => id)).toEqual(['appeal'])
    expect(noLongerWaiting(asked, stillWaiting(asked, change('suspended')))).toEqual(['suspend'])
  })
})

describe('a hold', () => {
  it('ends wherever the ticket goes, unless it sleeps in another one', () => {
    const held = { status: 'suspended', requests: null } as const
    expect((['accepted', 'dispatched'] as const).map((to) => endsHold(held, change(to)))).toEqual([
      true,
      true,
    ])
    expect((['merged', 'suspended'] as const).map((to) => endsHold(held, change(to)))).toEqual([false, false])
    expect(endsHold(asked, change('on_site'))).toBe(false)
  })
})
