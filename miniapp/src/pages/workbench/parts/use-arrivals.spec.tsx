import { act, renderHook } from '@testing-library/react'
import { ticketItem } from '../../../../test/doubles/tickets'
import { useArrivals } from './use-arrivals'

const list = (...ids: string[]) => ids.map((id) => ticketItem({ id }))

function watch() {
  return renderHook(({ tickets, scope }) => useArrivals(tickets, scope), {
    initialProps: { tickets: list('a', 'b'), scope: 'all' },
  })
}

describe('a list that changes by itself', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('marks nothing when it is first shown', () => {
    expect([...watch().result.current]).toEqual([])
  })

  it('marks what came since, for a moment', () => {
    const { result, rerender } = watch()
    rerender({ tickets: list('new', 'a', 'b'), scope: 'all' })
    expect([...result.current]).toEqual(['new'])
    act(() => {
      jest.advanceTimersByTime(10_000)
    })
    expect([...result.current]).toEqual([])
  })

  it('does not mark what another tab shows', () => {
    const { result, rerender } = watch()
    rerender({ tickets: list('c', 'd'), scope: 'dispatched' })
    expect([...result.current]).toEqual([])
  })

  it('does not mark again what had left for a while', () => {
    const { result, rerender } = watch()
    rerender({ tickets: list('a'), scope: 'all' })
    rerender({ tickets: list('a', 'b'), scope: 'all' })
    expect([...result.current]).toEqual([])
  })
})
