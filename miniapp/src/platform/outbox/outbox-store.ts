import { create } from 'zustand'
import { currentSession } from '../session/session-store'
import { readStored, writeStored } from '../storage'
import type { OutboxItem } from './outbox-item'

const KEY = 'outbox.1'

interface OutboxList {
  items: readonly OutboxItem[]
}

function kept(): OutboxItem[] {
  const value = readStored(KEY)
  // What was under way when the app was killed is simply tried again: its key makes that safe (G03).
  return Array.isArray(value)
    ? (value as OutboxItem[]).map((item) => (item.state === 'sending' ? { ...item, state: 'queued' } : item))
    : []
}

export const useOutbox = create<OutboxList>(() => ({ items: kept() }))

function keep(items: readonly OutboxItem[]) {
  useOutbox.setState({ items })
  writeStored(KEY, items)
}

export function putItem(item: OutboxItem) {
  keep([...useOutbox.getState().items.filter(({ id }) => id !== item.id), item])
}

export function changeItem(id: string, change: Partial<OutboxItem>) {
  keep(useOutbox.getState().items.map((item) => (item.id === id ? { ...item, ...change } : item)))
}

export function dropItem(id: string) {
  keep(useOutbox.getState().items.filter((item) => item.id !== id))
}

export function itemById(id: string): OutboxItem | undefined {
  return useOutbox.getState().items.find((item) => item.id === id)
}

/** Oldest first: what was seen first is told first. */
export function waitingItems(): readonly OutboxItem[] {
  const owner = currentSession()?.user.id
  return useOutbox.getState().items.filter((item) => item.owner === owner && item.state === 'queued')
}

/** What of the signed-in person waits on this phone. */
export function useMyOutbox(owner: string | undefined): readonly OutboxItem[] {
  const items = useOutbox((state) => state.items)
  return items.filter((item) => item.owner === owner)
}
