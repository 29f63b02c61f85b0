import { ticketItem } from '../../../test/doubles/tickets'
import { countByArea, ticketPins } from './map-pins'

const NOW = Date.UTC(2026, 10, 22, 6, 12)
const at = { lng: 120.26, lat: 33.77 }

describe('tickets on a map', () => {
  it('shows lateness first, then redoing, then the state', () => {
    const tickets = [
      ticketItem({
        id: 'late',
        at,
        status: 'accepted',
        deadlines: { nextDueAt: '2026-11-22T06:00:00.000Z' },
      }),
      ticketItem({ id: 'again', at, status: 'accepted', rework: true }),
      ticketItem({ id: 'there', at, status: 'on_site' }),
    ]
    expect(ticketPins(tickets, { now: NOW }).map(({ id, look }) => [id, look])).toEqual([
      ['late', 'overdue'],
      ['again', 'rework'],
      ['there', 'on_site'],
    ])
  })

  it('leaves out what has no position, and says of each pin what it is', () => {
    const tickets = [
      ticketItem({ id: 'nowhere' }),
      ticketItem({ id: 'here', at, title: '井盖缺失', statusText: '待接单' }),
    ]
    const [pin, ...others] = ticketPins(tickets, { now: NOW, chosenId: 'here' })
    expect(others).toEqual([])
    expect(pin).toMatchObject({ id: 'here', at, label: '井盖缺失 · 待接单', chosen: true })
  })

  it('counts each ticket in its grid, its community and its town', () => {
    const [grid, community] = [
      { id: 'g', name: '建华园' },
      { id: 'c', name: '交通路' },
    ]
    const counts = countByArea([
      ticketItem({ area: { grid, community } }),
      ticketItem({ area: { community } }),
    ])
    expect([counts.get('g'), counts.get('c'), counts.get('x')]).toEqual([1, 2, undefined])
  })
})
