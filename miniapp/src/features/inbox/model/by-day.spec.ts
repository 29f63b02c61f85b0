import type { NotificationView } from '@/api/types'
import { byDay } from './by-day'
import { noticeIcon } from './notice-look'

/** 2026-11-22 00:30 in the county, when the 21st has not ended in UTC. */
const NOW = Date.UTC(2026, 10, 21, 16, 30)

const notice = (id: string, createdAt: string): NotificationView => ({
  id,
  type: 'ticket.accepted',
  title: '',
  body: '',
  ticketId: null,
  urgent: false,
  readAt: null,
  createdAt,
})

describe('the inbox', () => {
  it('parts today from earlier by the county’s calendar and keeps the order', () => {
    const parts = byDay(
      [
        notice('b', '2026-11-21T16:20:00.000Z'),
        notice('a', '2026-11-21T16:00:00.000Z'),
        notice('yesterday', '2026-11-21T15:59:00.000Z'),
      ],
      NOW,
    )
    expect(parts.map(({ day, items }) => [day, ...items.map(({ id }) => id)])).toEqual([
      ['today', 'b', 'a'],
      ['earlier', 'yesterday'],
    ])
  })

  it('leaves out a part that is empty', () => {
    expect(byDay([], NOW)).toEqual([])
    expect(byDay([notice('x', '2026-11-01T00:00:00.000Z')], NOW).map(({ day }) => day)).toEqual(['earlier'])
  })

  it('draws what it does not know as a bell', () => {
    expect(noticeIcon('ticket.accepted')).toBe('bike')
    expect(noticeIcon('something.new')).toBe('bell')
  })
})
