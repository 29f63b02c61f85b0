import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { FakeServer, type Reply } from '../../../../test/doubles/fake-server'
import { allow, party, ticketView } from '../../../../test/doubles/ticket'
import { queryClient } from '@/api/query-client'
import type { TicketView } from '@/api/types'
import { useOutbox } from '@/platform/outbox/outbox-store'
import { openSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { ToastHost } from '@/ui/toast/toast'
import { ticketKeys } from '../api/ticket-keys'
import { useTicketActions } from './use-ticket-actions'

const ACTIONS = '/api/v1/tickets/t1/actions'

function Ticket({ ticket }: { ticket: TicketView }) {
  const { dock, overlay } = useTicketActions(ticket)
  return (
    <QueryClientProvider client={queryClient}>
      {dock}
      {overlay}
      <ToastHost />
    </QueryClientProvider>
  )
}

const show = (over: Partial<TicketView>) => render(<Ticket ticket={ticketView(over)} />)

const byId = (id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found
}

function answering(reply: Reply) {
  return new FakeServer(() => reply)
}

beforeEach(() => {
  queryClient.clear()
  useOutbox.setState({ items: [] })
  useSettings.setState({ register: 'staff', language: 'zh-CN' })
  openSession({
    accessToken: 'a',
    refreshToken: 'r',
    expiresAt: Date.now() + 3_600_000,
    user: { id: 'u1', name: '陈小满' },
  })
})

const offered = { allowedActions: [allow('accept')], assignments: [party({ isMe: true, state: 'offered' })] }

describe('acting on a ticket', () => {
  it('accepts with one tap and shows the ticket as it is now', async () => {
    const server = answering({ status: 200, body: ticketView({ status: 'accepted' }) })
    show(offered)
    fireEvent.click(byId('act-accept'))
    await screen.findByText('接单成功，路上注意安全')
    expect(server.to(ACTIONS)[0]?.body).toEqual({ action: 'accept' })
    expect(queryClient.getQueryData(ticketKeys.one('t1'))).toMatchObject({ status: 'accepted' })
  })

  it('G08 says who was faster, and asks again how it stands', async () => {
    answering({ status: 409, body: { code: 'TICKET_RACE_LOST', detail: '李文静已经接了这一单' } })
    queryClient.setQueryData(ticketKeys.one('t1'), ticketView())
    show(offered)
    fireEvent.click(byId('act-accept'))
    await screen.findByText('李文静已经接了这一单')
    expect(queryClient.getQueryState(ticketKeys.one('t1'))?.isInvalidated).toBe(true)
  })

  it('does not wait for a network with a decision about others’ work', async () => {
    answering('silence')
    show(offered)
    fireEvent.click(byId('act-accept'))
    await screen.findByText('没有发出去，请看看网络再试一次')
    expect(useOutbox.getState().items).toEqual([])
  })

  it('keeps on the phone what was done where there is no network', async () => {
    answering('silence')
    show({ status: 'resolved', allowedActions: [allow('verify', 'passed')] })
    fireEvent.click(byId('act-verify-passed'))
    await screen.findByText('没有网络，已存在手机里，有网就发')
    expect(useOutbox.getState().items).toMatchObject([{ path: '/tickets/t1/actions', state: 'queued' }])
  })

  it('asks what is still wrong before it sends 没解决', async () => {
    const server = answering({ status: 200, body: ticketView({ status: 'accepted' }) })
    show({ status: 'resolved', allowedActions: [allow('verify', 'passed')] })
    fireEvent.click(byId('act-verify-failed'))
    expect(byId('action-send').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(screen.getByText('还在漏'))
    fireEvent.click(byId('action-send'))
    await waitFor(() => expect(server.to(ACTIONS)).toHaveLength(1))
    expect(server.to(ACTIONS)[0]?.body).toEqual({ action: 'verify', passed: false, note: '还在漏' })
    await waitFor(() => expect(document.getElementById('sheet-verify')).toBeNull())
  })

  it('leaves the sheet open with what was written when the server wants more', async () => {
    answering({ status: 400, body: { code: 'TICKET_NEEDS_MISSING', detail: '还需要说明' } })
    show({
      status: 'on_site',
      allowedActions: [allow('resolve', 'note')],
      assignments: [party({ isMe: true })],
    })
    fireEvent.click(byId('act-resolve'))
    fireEvent.click(screen.getByText('已更换配件'))
    fireEvent.click(byId('action-send'))
    await screen.findByText('还需要说明')
    expect(document.getElementById('sheet-resolve')).not.toBeNull()
  })

  it('returns what is not mine with one tap on a reason; words alone go as another reason', async () => {
    const server = answering({ status: 200, body: ticketView({ status: 'submitted' }) })
    show({ ...offered, allowedActions: [allow('accept'), allow('decline', 'reason')] })
    fireEvent.click(byId('act-decline'))
    expect(document.getElementById('refuse-other')).toBeNull()
    fireEvent.click(byId('refuse-not_my_duty'))
    await waitFor(() => expect(server.to(ACTIONS)).toHaveLength(1))
    expect(server.to(ACTIONS)[0]?.body).toEqual({ action: 'decline', reasonCode: 'not_my_duty' })
    await waitFor(() => expect(document.getElementById('sheet-decline')).toBeNull())
  })

  it('is said to be something else, and which condition of that, without a word more', async () => {
    const words = (code: string, name: string) => ({ id: code, code, name, nameEn: name, children: [] })
    const condition = (id: string) => ({ id, openWhen: id, openWhenEn: id })
    const leaf = { ...words('0103', '道路破损'), conditions: [condition('塌陷'), condition('坑洼')] }
    const group = {
      ...words('01', '市容环境'),
      children: [{ ...words('0102', '暴露垃圾'), conditions: [] }, leaf],
    }
    const ticket = ticketView({ allowedActions: [allow('amend', 'content')] })
    const server = new FakeServer(({ path }) =>
      path.includes('categories') ? { status: 200, body: { items: [group] } } : { status: 200, body: ticket },
    )
    show({ allowedActions: [allow('amend', 'content')] })
    fireEvent.click(byId('act-amend'))
    await screen.findByText(/换一类/)
    expect(byId('action-send').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(byId('amend-category'))
    fireEvent.click(byId('amend-category-0103'))
    fireEvent.click(await screen.findByText('塌陷'))
    fireEvent.click(byId('action-send'))
    await waitFor(() => {
      expect(server.to(ACTIONS)[0]?.body).toEqual({
        ...{ action: 'amend', categoryId: '0103', conditionId: '塌陷' },
      })
    })
  })
})
