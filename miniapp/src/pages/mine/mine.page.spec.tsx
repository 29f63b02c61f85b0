import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '@/api/query-client'
import { forgetKeptList } from '@/features/ticket/kept-list'
import { closeSession, openSession } from '@/platform/session/session-store'
import { putItem, useOutbox } from '@/platform/outbox/outbox-store'
import { noteAnswer } from '@/platform/network'
import { changeSettings } from '@/platform/settings'
import { FakeServer, type Reply } from '../../../test/doubles/fake-server'
import { ticketItem } from '../../../test/doubles/tickets'
import MinePage from './index'

const COUNTS = { all: 2, overdue: 0, submitted: 0, dispatched: 1, inProgress: 0, resolved: 1, done: 0 }
const DONE = ticketItem({
  id: 'done',
  title: '楼道水管破裂',
  status: 'resolved',
  statusText: '已处理，请您确认',
  mine: true,
  actions: ['verify'],
})
const OPEN = ticketItem({ id: 'open', title: '飞线充电', mine: true })

const ok = (body: unknown): Reply => ({ status: 200, body })

function answers(path: string): Reply {
  if (path.includes('/tickets/counts')) return ok(COUNTS)
  if (path.includes('/actions')) return ok({ ...DONE, status: 'closed' })
  if (path.includes('status=resolved')) return ok({ items: [DONE], nextCursor: null })
  if (path.includes('/tickets')) return ok({ items: [DONE, OPEN], nextCursor: null })
  return ok({ items: [] })
}

function keep() {
  putItem({
    id: 'k1',
    owner: 'u1',
    path: '/tickets',
    body: {},
    photos: [],
    createdAt: 1,
    state: 'queued',
    title: '垃圾堆在单元门口',
    place: '建华园 7 号楼',
  })
}

function open() {
  return render(
    <QueryClientProvider client={queryClient}>
      <MinePage />
    </QueryClientProvider>,
  )
}

function signIn(id: string) {
  const expiresAt = Date.now() + 3_600_000
  openSession({ accessToken: 'a', refreshToken: 'r', expiresAt, user: { id, name: '王秀兰' } })
}

beforeEach(() => {
  queryClient.clear()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  useOutbox.setState({ items: [] })
  changeSettings({ language: 'zh-CN', register: 'resident' })
  forgetKeptList()
  signIn('u1')
  noteAnswer()
})

describe('my reports', () => {
  it('puts what waits on this phone first and counts it', async () => {
    keep()
    new FakeServer(({ path }) => answers(path))
    open()
    await screen.findByText('飞线充电')
    const titles = ['垃圾堆在单元门口', '楼道水管破裂', '飞线充电'].map((text) => screen.getByText(text))
    const [kept, first, second] = titles
    expect(kept?.compareDocumentPosition(first as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(first?.compareDocumentPosition(second as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByText('保存在手机')).toBeTruthy()
    expect(await screen.findByRole('tab', { name: '全部 3' })).toBeTruthy()
  })

  it('still shows what waits on this phone when nobody answers, and says so', async () => {
    keep()
    new FakeServer(() => 'silence')
    open()
    await screen.findByText('没有网络，照常可以拍')
    expect(screen.getByText('垃圾堆在单元门口')).toBeTruthy()
  })

  it('opened without a network shows what was seen last, and from when it is', async () => {
    new FakeServer(({ path }) => answers(path))
    const first = open()
    await screen.findByText('飞线充电')
    first.unmount()
    queryClient.clear()
    new FakeServer(() => 'silence')
    open()
    expect(screen.getByText('飞线充电')).toBeTruthy()
    expect(await screen.findByText(/显示的是 \d\d:\d\d 的进展/)).toBeTruthy()
  })

  it('what one person saw last is not shown to another', async () => {
    new FakeServer(({ path }) => answers(path))
    const first = open()
    await screen.findByText('飞线充电')
    first.unmount()
    queryClient.clear()
    signIn('u2')
    new FakeServer(() => 'silence')
    open()
    await screen.findByText('没有网络，照常可以拍')
    expect(screen.queryByText('飞线充电')).toBeNull()
  })

  it('asks the reporter where it is their turn, and tells the server in one tap', async () => {
    const server = new FakeServer(({ path }) => answers(path))
    open()
    fireEvent.click(await screen.findByRole('button', { name: '解决了' }))
    await waitFor(() => expect(server.to('/api/v1/tickets/done/actions')).toHaveLength(1))
    const [sent] = server.to('/api/v1/tickets/done/actions')
    expect(sent?.body).toEqual({ action: 'verify', passed: true, version: 1 })
    expect(sent?.headers['idempotency-key']).toBeTruthy()
    expect(screen.getAllByRole('button', { name: '解决了' })).toHaveLength(1)
  })

  it('not fixed asks what is still wrong before it is sent', async () => {
    const server = new FakeServer(({ path }) => answers(path))
    open()
    fireEvent.click(await screen.findByRole('button', { name: '没解决' }))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '还在漏水' } })
    expect(server.to('/api/v1/tickets/done/actions')).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: '请他们重新处理' }))
    await waitFor(() =>
      expect(server.to('/api/v1/tickets/done/actions')[0]?.body).toMatchObject({
        passed: false,
        note: '还在漏水',
      }),
    )
  })

  it('an empty list offers the first step', async () => {
    new FakeServer(({ path }) =>
      path.includes('/counts') ? ok({ ...COUNTS, all: 0 }) : ok({ items: [], nextCursor: null }),
    )
    open()
    expect(await screen.findByRole('button', { name: '拍照反映问题' })).toBeTruthy()
  })

  it('somebody signed out is shown the way in', async () => {
    new FakeServer(() => 'silence')
    closeSession()
    open()
    expect(screen.getByText('请先登录')).toBeTruthy()
    await screen.findByText('没有网络，照常可以拍')
  })
})
