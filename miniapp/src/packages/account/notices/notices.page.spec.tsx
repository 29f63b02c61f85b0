import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '@/api/query-client'
import type { MyNoticesBody, MyNoticesView } from '@/api/types'
import { closeSession, openSession } from '@/platform/session/session-store'
import { changeSettings } from '@/platform/settings'
import { FakeServer, type Reply, type Seen } from '../../../../test/doubles/fake-server'
import NoticesPage from './index'

const VIEW: MyNoticesView = {
  groups: [
    { code: 'progress', title: '我反映的事有进展', note: '有人接单、到场、处理好了', way: 'atOnce' },
    { code: 'talk', title: '留言和评价', note: '有人补充、留言或评价', way: 'digest' },
  ],
  quiet: { kind: 'county', from: '22:00', to: '07:00', countyFrom: '21:30', countyTo: '06:30' },
  digestAt: '08:00',
  sms: { offered: true, on: true, phone: '138****5678' },
  wechat: { signedIn: true, templates: [] },
}

/** Takes a change as the server does. */
function changed({ groups = [], quiet, sms }: MyNoticesBody): MyNoticesView {
  const wayOf = (code: string) => groups.find((each) => each.code === code)?.way
  return {
    ...VIEW,
    groups: VIEW.groups.map((each) => ({ ...each, way: wayOf(each.code) ?? each.way })),
    quiet: { ...VIEW.quiet, ...quiet },
    sms: { ...VIEW.sms, on: sms ?? VIEW.sms.on },
  }
}

function answer({ method, path, body }: Seen): Reply {
  if (path !== '/api/v1/me/notices') return { status: 404, body: {} }
  return { status: 200, body: method === 'PATCH' ? changed(body as MyNoticesBody) : VIEW }
}

const open = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <NoticesPage />
    </QueryClientProvider>,
  )

const checked = (name: string) =>
  screen.getAllByRole('radio', { name }).map((each) => each.getAttribute('aria-checked'))

describe('the switches of notices', () => {
  beforeEach(() => {
    queryClient.clear()
    queryClient.setDefaultOptions({ queries: { retry: false } })
    changeSettings({ language: 'zh-CN', register: 'resident' })
    const expiresAt = Date.now() + 3_600_000
    openSession({ accessToken: 'a', refreshToken: 'r', expiresAt, user: { id: 'u1', name: '王秀兰' } })
  })

  it('shows what is chosen, and sends what is changed alone', async () => {
    const server = new FakeServer(answer)
    open()
    await screen.findByText('我反映的事有进展')
    expect(checked('马上')).toEqual(['true', 'false'])
    fireEvent.click(screen.getAllByRole('radio', { name: '只在消息里' })[0] as Element)
    await waitFor(() => expect(checked('只在消息里')).toEqual(['true', 'false']))
    const sent = server.seen.filter(({ method }) => method === 'PATCH').map(({ body }) => body)
    expect(sent).toEqual([{ groups: [{ code: 'progress', way: 'inbox' }] }])
  })

  it('one’s own quiet hours appear when they are chosen', async () => {
    new FakeServer(answer)
    open()
    await screen.findByText('21:30–06:30')
    expect(screen.queryByText('20:00')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: '自己定' }))
    expect(await screen.findByText('20:00')).toBeTruthy()
  })

  it('a change that is not taken leaves the switch as it was, and says so', async () => {
    new FakeServer((request) => (request.method === 'PATCH' ? 'silence' : answer(request)))
    open()
    fireEvent.click(await screen.findByRole('switch', { name: /急事发短信/ }))
    expect(await screen.findByText('没有保存，请再试一次')).toBeTruthy()
    expect(screen.getByRole('switch', { name: /急事发短信/ }).getAttribute('aria-checked')).toBe('true')
  })

  it('asks somebody who is signed out to sign in', async () => {
    closeSession()
    const server = new FakeServer(answer)
    open()
    expect(await screen.findByText('去登录')).toBeTruthy()
    expect(server.seen).toEqual([])
  })
})
