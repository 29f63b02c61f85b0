import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { FakeServer } from '../../../../../test/doubles/fake-server'
import { queryClient } from '@/api/query-client'
import type { RingView } from '@/api/types'
import { useSettings } from '@/platform/settings'
import { RingsCard } from './rings-card'

const ring = (over: Partial<RingView>): RingView => ({
  ...{ id: 'r1', name: '沈慧敏', isMe: false, at: '2026-11-22T18:00:00.000Z', attempts: 1 },
  ...{ causeText: '超时还没接单', state: 'noAnswer', stateText: '没有人接' },
  ...over,
})

function show(items: readonly RingView[]) {
  const server = new FakeServer(() => ({ status: 200, body: { items } }))
  render(
    <QueryClientProvider client={queryClient}>
      <RingsCard ticketId="t1" />
    </QueryClientProvider>,
  )
  return server
}

beforeEach(() => {
  queryClient.clear()
  useSettings.setState({ register: 'staff', language: 'zh-CN' })
})

describe('phones that rang', () => {
  it('says who was rung, why, and that nobody picked up; my own phone is mine', async () => {
    show([ring({}), ring({ id: 'r2', isMe: true, state: 'answered', stateText: '接听了' })])
    expect(await screen.findByText('沈慧敏 · 超时还没接单')).toBeTruthy()
    expect(screen.getByText('没有人接').className).toContain('danger')
    expect(screen.getByText('你 · 超时还没接单')).toBeTruthy()
    expect(screen.getByText('接听了').className).not.toContain('danger')
  })

  it('is not there for those who are told of none', async () => {
    const server = show([])
    await waitFor(() => expect(server.to('/api/v1/tickets/t1/rings')).toHaveLength(1))
    expect(document.getElementById('rings')).toBeNull()
  })
})
