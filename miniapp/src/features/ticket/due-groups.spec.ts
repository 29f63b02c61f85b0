import { ticketItem } from '../../../test/doubles/tickets'
import { cutGroups, groupByDue, newestOffer } from './due-groups'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** 2026-11-22 14:12 in the county. */
const NOW = Date.UTC(2026, 10, 22, 6, 12)
const due = (ms: number) => ({ nextDueAt: new Date(NOW + ms).toISOString() })

function groups(tickets: Parameters<typeof groupByDue>[0], checksApart = true) {
  return groupByDue(tickets, { now: NOW, checksApart }).map(({ group, items }) => [
    group,
    ...items.map(({ id }) => id),
  ])
}

describe('a worker’s list', () => {
  it('puts what is overdue first, then what is due next, today, later and what waits for a check', () => {
    const list = [
      ticketItem({ id: 'check', status: 'resolved', deadlines: due(20 * MINUTE) }),
      ticketItem({ id: 'tomorrow', status: 'accepted', deadlines: due(22 * HOUR) }),
      ticketItem({ id: 'tonight', status: 'accepted', deadlines: due(5 * HOUR) }),
      ticketItem({ id: 'soon', status: 'on_site', deadlines: due(48 * MINUTE) }),
      ticketItem({ id: 'late', status: 'accepted', deadlines: due(-26 * MINUTE) }),
    ]
    expect(groups(list)).toEqual([
      ['overdue', 'late'],
      ['soon', 'soon'],
      ['today', 'tonight'],
      ['later', 'tomorrow'],
      ['check', 'check'],
    ])
  })

  it('sorts each group by its deadline, and by age where there is none', () => {
    const held = { status: 'suspended' as const, deadlines: { nextDueAt: null } }
    const list = [
      ticketItem({ id: 'young', ...held, createdAt: '2026-11-22T05:00:00.000Z' }),
      ticketItem({ id: 'old', ...held, createdAt: '2026-11-20T05:00:00.000Z' }),
      ticketItem({ id: 'b', status: 'accepted', deadlines: due(40 * MINUTE) }),
      ticketItem({ id: 'a', status: 'dispatched', deadlines: due(5 * MINUTE) }),
    ]
    expect(groups(list)).toEqual([
      ['soon', 'a', 'b'],
      ['later', 'old', 'young'],
    ])
  })

  it('on a desk what waits for a check is sorted in by its own deadline', () => {
    const list = [ticketItem({ id: 'check', status: 'resolved', deadlines: due(20 * MINUTE) })]
    expect(groups(list, false)).toEqual([['soon', 'check']])
  })

  it('a check that is overdue is overdue, apart or not', () => {
    const list = [ticketItem({ id: 'check', status: 'resolved', deadlines: due(-MINUTE) })]
    expect(groups(list)).toEqual([['overdue', 'check']])
  })

  it('today ends at the county’s midnight, whatever the phone’s zone', () => {
    const list = [
      ticketItem({ id: 'before', status: 'accepted', deadlines: { nextDueAt: '2026-11-22T15:59:00.000Z' } }),
      ticketItem({ id: 'after', status: 'accepted', deadlines: { nextDueAt: '2026-11-22T16:01:00.000Z' } }),
    ]
    expect(groups(list)).toEqual([
      ['today', 'before'],
      ['later', 'after'],
    ])
  })
})

describe('a long list', () => {
  const items = (...ids: string[]) => ids.map((id) => ticketItem({ id }))
  const long = [
    { group: 'overdue' as const, items: items('a', 'b') },
    { group: 'soon' as const, items: items('c', 'd', 'e') },
    { group: 'later' as const, items: items('f') },
  ]

  it('is drawn from the top, and each group still says how many it has', () => {
    const cut = cutGroups(long, 3).map(({ group, items: shown, total }) => [group, shown.length, total])
    expect(cut).toEqual([
      ['overdue', 2, 2],
      ['soon', 1, 3],
    ])
  })

  it('is whole when there is room', () => {
    expect(cutGroups(long, 99).map(({ items: shown }) => shown.length)).toEqual([2, 3, 1])
  })
})

describe('the newest assignment', () => {
  const mine = { owner: { isMe: true }, status: 'dispatched' as const, actions: ['accept' as const] }

  it('is the latest given to me that I may accept', () => {
    const list = [
      ticketItem({ id: 'older', ...mine, createdAt: '2026-11-22T05:00:00.000Z' }),
      ticketItem({ id: 'newer', ...mine, createdAt: '2026-11-22T06:00:00.000Z' }),
      ticketItem({ id: 'others', ...mine, owner: { isMe: false }, createdAt: '2026-11-22T06:10:00.000Z' }),
      ticketItem({ id: 'off duty', ...mine, actions: [], createdAt: '2026-11-22T06:11:00.000Z' }),
    ]
    expect(newestOffer(list)?.id).toBe('newer')
  })

  it('is none once it is accepted', () => {
    expect(newestOffer([ticketItem({ ...mine, status: 'accepted' })])).toBeUndefined()
  })
})
