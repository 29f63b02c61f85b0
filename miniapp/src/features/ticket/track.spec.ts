import { ticketView } from '../../../test/doubles/ticket'
import { zhCn } from '@/i18n/zh-cn'
import { overdueOf, timeWords } from './deadline'
import { hasTrack, residentTrack, staffTrack } from './track'
import type { TicketView } from '@/api/types'

/** 2026-11-22 14:44 in the county. */
const NOW = Date.UTC(2026, 10, 22, 6, 44)
const at = (clock: string) => `2026-11-22T${clock}:00.000Z`

const entry = (seq: number, action: 'accept' | 'arrive', clock: string): TicketView['timeline'][number] => ({
  seq,
  at: at(clock),
  action,
  label: '',
  from: null,
  to: 'accepted',
  actor: { name: '', title: '', isMe: false },
  sentence: '',
  note: null,
  media: [],
})

const ticket = ticketView({
  status: 'on_site',
  createdAt: at('06:26'),
  timeline: [entry(1, 'accept', '06:29'), entry(2, 'arrive', '06:38')],
  deadlines: {
    acceptBy: at('06:41'),
    arriveBy: null,
    resolveBy: at('07:26'),
    verifyBy: null,
    nextDueAt: at('07:26'),
    nextStage: null,
    overdue: false,
  },
})

describe('where a ticket is', () => {
  it('tells four steps with the time of each, and the promise of the last', () => {
    expect(residentTrack({ ticket, words: zhCn, now: NOW })).toEqual([
      { name: '收到', state: 'done', time: '14:26' },
      { name: '接单', state: 'done', time: '14:29' },
      { name: '到场', state: 'now', time: '14:38' },
      { name: '修好', state: 'next', time: '15:26 前' },
    ])
  })

  it('tells staff five, and which is theirs to do', () => {
    const steps = staffTrack({ ticket, words: zhCn, now: NOW })
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'next'])
    expect(steps[3]).toMatchObject({ name: '提交办结', time: '下一步' })
  })

  it('has no track for what went no way of its own', () => {
    expect(hasTrack({ status: 'rejected' })).toBe(false)
    expect(hasTrack({ status: 'suspended' })).toBe(true)
  })

  it('counts what is left, then what is over, and neither once it is on hold or waits for the reporter', () => {
    const words = zhCn
    expect(timeWords(ticket, NOW, words)).toBe('还剩 42 分钟')
    expect(overdueOf(ticket, Date.parse(at('07:52')))).toBe(26 * 60_000)
    expect(overdueOf({ ...ticket, status: 'suspended' }, Date.parse(at('07:52')))).toBeUndefined()
    const done = { ...ticket, status: 'resolved' as const, mine: true, updatedAt: at('06:40') }
    expect(timeWords(done, NOW, words)).toBe('14:40')
  })

  it('speaks of the check to the desk that is late with it, and to whoever did the work only of when that was', () => {
    const done = { ...ticket, status: 'resolved' as const, updatedAt: at('06:40') }
    const verify = { ...ticket.deadlines, nextDueAt: at('06:14'), nextStage: 'verify' as const }
    expect(timeWords({ ...done, deadlines: verify }, NOW, zhCn)).toBe('核查超时 30 分钟')
    const none = { ...ticket.deadlines, nextDueAt: null, nextStage: null }
    expect(timeWords({ ...done, deadlines: none }, NOW, zhCn)).toBe('14:40')
    expect(overdueOf({ ...done, deadlines: none }, NOW)).toBeUndefined()
  })
})
