import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { FakeServer } from '../../../../test/doubles/fake-server'
import { ticketView } from '../../../../test/doubles/ticket'
import { queryClient } from '@/api/query-client'
import type { LinkedTicketView, TicketView } from '@/api/types'
import { openSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { ToastHost } from '@/ui/toast/toast'
import { TwinCards } from '../components/twin-cards'
import { useTicketSheets } from './use-ticket-sheets'

const NOW = Date.parse('2026-11-22T06:30:00.000Z')

const twin = (id: string): LinkedTicketView => ({
  ...{ id, number: `7K3QX92${id}`, title: '地面冒水', status: 'dispatched', statusText: '待接单' },
  ...{ placeText: '建华园3号楼', thumbUrl: null, distanceM: 31, createdAt: '2026-11-22T06:27:00.000Z' },
})

function Ticket({ ticket }: { ticket: TicketView }) {
  const { sheets, overlay } = useTicketSheets(ticket)
  return (
    <QueryClientProvider client={queryClient}>
      <TwinCards ticket={ticket} now={NOW} sheets={sheets} />
      {overlay}
      <ToastHost />
    </QueryClientProvider>
  )
}

const byId = (id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found
}

const actions = (server: FakeServer) =>
  server.seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])

beforeEach(() => {
  queryClient.clear()
  useSettings.setState({ register: 'staff', language: 'zh-CN' })
  openSession({
    ...{ accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 3_600_000 },
    user: { id: 'u1', name: '李文静' },
  })
})

describe('perhaps the same thing', () => {
  it('is compared, merged into the older one on a confirmation, and taken apart again by 撤销', async () => {
    const server = new FakeServer(() => ({ status: 200, body: ticketView({ id: 'A', title: '地面冒水' }) }))
    render(<Ticket ticket={ticketView({ similar: [twin('A')] })} />)
    await screen.findByText('相距 31 米，3 分钟前上报')
    fireEvent.click(byId('compare-A'))
    await waitFor(() => expect(document.getElementById('twins')).not.toBeNull())
    fireEvent.click(byId('compare-merge'))
    fireEvent.click(byId('merge-send'))
    await screen.findByText('已并单')
    expect(actions(server)).toEqual([['/api/v1/tickets/A/actions', { action: 'merge', intoId: 't1' }]])
    fireEvent.click(byId('undo-merge-button'))
    await waitFor(() => expect(document.getElementById('undo-merge')).toBeNull())
    expect(actions(server)[1]).toEqual(['/api/v1/tickets/A/actions', { action: 'unmerge' }])
  })

  it('merges all at once, one after the other, into the one that is chosen', async () => {
    const server = new FakeServer(() => ({ status: 200, body: ticketView({ id: 'A' }) }))
    render(<Ticket ticket={ticketView({ similar: [twin('A'), twin('B'), twin('C')] })} />)
    fireEvent.click(byId('merge-all'))
    fireEvent.click(byId('keep-B'))
    fireEvent.click(byId('merge-send'))
    await screen.findByText('已并单 3 件')
    expect(actions(server).map(([path, body]) => [path, (body as { intoId: string }).intoId])).toEqual([
      ['/api/v1/tickets/t1/actions', 'B'],
      ['/api/v1/tickets/A/actions', 'B'],
      ['/api/v1/tickets/C/actions', 'B'],
    ])
  })

  it('says why not, in the server’s words, and keeps the sheet', async () => {
    const refusal = { code: 'TICKET_MERGE_HAS_OTHERS', detail: '已有别的事并入这一件，请反过来' }
    new FakeServer(() => ({ status: 400, body: refusal }))
    render(<Ticket ticket={ticketView({ similar: [twin('A')] })} />)
    fireEvent.click(byId('merge-A'))
    fireEvent.click(byId('merge-send'))
    await screen.findByText('已有别的事并入这一件，请反过来')
    expect(document.getElementById('sheet-merge')).not.toBeNull()
  })
})
