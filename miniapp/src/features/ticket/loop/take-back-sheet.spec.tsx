import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { FakeServer } from '../../../../test/doubles/fake-server'
import { ticketView } from '../../../../test/doubles/ticket'
import { queryClient } from '@/api/query-client'
import type { TicketRequestView } from '@/api/types'
import { useSettings } from '@/platform/settings'
import { TakeBackSheet } from './take-back-sheet'

const waiting = (over: Partial<TicketRequestView>): TicketRequestView => ({
  ...{ id: 'r1', ticketId: 't1', kind: 'suspend', label: '挂账', state: 'waiting', stateText: '待审批' },
  ...{ askedBy: { name: '陈小满', title: '', isMe: true }, askedAt: '2026-11-23T00:00:00.000Z' },
  ...{ reason: '等配件', until: null, level: 'subdistrict', deskName: '合德镇', last: true },
  ...{ deskSince: new Date(Date.now() - 3 * 3_600_000).toISOString(), answerBy: null, late: false },
  ...{ passed: [], mayAnswer: false, mayTakeBack: true, answers: [] },
  ...over,
})

const sent: object[] = []

function show(items: readonly TicketRequestView[]) {
  new FakeServer(() => ({ status: 200, body: { items } }))
  render(
    <QueryClientProvider client={queryClient}>
      <TakeBackSheet
        ticket={ticketView()}
        busy={false}
        onSend={(body) => sent.push(body)}
        onClose={() => undefined}
      />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  queryClient.clear()
  sent.length = 0
  useSettings.setState({ register: 'staff', language: 'zh-CN' })
})

const press = (id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  fireEvent.click(found)
}

describe('taking a request back', () => {
  it('names my own request alone, says how long it has waited and who passed it over', async () => {
    const passed = [{ level: 'community' as const, deskName: '交通路社区', at: '2026-11-23T10:00:00.000Z' }]
    show([waiting({ id: 'theirs', mayTakeBack: false, label: '吹哨' }), waiting({ passed })])
    await screen.findByText('撤回挂账申请')
    expect(screen.getByText('已等 3 小时')).toBeTruthy()
    expect(screen.getByText(/交通路社区没有按时答复/)).toBeTruthy()
    press('take-back')
    expect(sent).toEqual([{ action: 'takeBack', requestId: 'r1' }])
  })

  it('asks which, where two of mine wait', async () => {
    show([waiting({}), waiting({ id: 'r2', kind: 'whistle', label: '吹哨' })])
    await screen.findByText('撤回挂账申请')
    press('r2')
    press('take-back')
    expect(sent).toEqual([{ action: 'takeBack', requestId: 'r2' }])
  })

  it('says so when it was answered meanwhile', async () => {
    show([waiting({ mayTakeBack: false })])
    expect(await screen.findByText('已经有人答复了')).toBeTruthy()
  })
})
