import type { OutboxItem } from '@/platform/outbox/outbox-item'
import { keptIn, keptReports, segmentCount } from './mine-segment'

const item = (id: string, change: Partial<OutboxItem> = {}): OutboxItem => ({
  id,
  owner: 'u1',
  path: '/tickets',
  body: {},
  photos: [],
  createdAt: 0,
  state: 'queued',
  title: '',
  place: '',
  ...change,
})

const counts = { all: 23, overdue: 1, submitted: 1, dispatched: 2, inProgress: 1, resolved: 1, done: 18 }

describe('what lies on the phone, among my reports', () => {
  it('is the reports alone, the newest first', () => {
    const kept = keptReports([
      item('old', { createdAt: 1 }),
      item('action', { path: '/tickets/t1/actions', createdAt: 3 }),
      item('new', { createdAt: 2 }),
    ])
    expect(kept.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('shows under all and under way, as nobody can have confirmed or finished it', () => {
    const kept = [item('a')]
    expect(keptIn('all', kept)).toBe(kept)
    expect(keptIn('open', kept)).toBe(kept)
    for (const segment of ['confirm', 'done', 'followed'] as const) expect(keptIn(segment, kept)).toEqual([])
  })

  it('counts where it shows', () => {
    expect(segmentCount('all', counts, 1)).toBe(24)
    expect(segmentCount('open', counts, 1)).toBe(5)
    expect(segmentCount('confirm', counts, 1)).toBe(1)
    expect(segmentCount('done', counts, 1)).toBe(18)
  })
})
