import type { TicketPageView } from '@/api/types'
import { readStored, removeStored, writeStored } from '@/platform/storage'

const KEY = 'lastReports'

/** What somebody saw last of their reports: shown at a cold start without a network. */
export interface KeptList {
  owner: string
  /** Epoch milliseconds. */
  at: number
  page: TicketPageView
}

function isKept(value: unknown): value is KeptList {
  return typeof value === 'object' && value !== null && 'owner' in value && 'at' in value && 'page' in value
}

/** Only one's own: another person on this phone starts with nothing. */
export function readKeptList(owner: string | undefined): KeptList | undefined {
  const value = readStored(KEY)
  return isKept(value) && value.owner === owner ? value : undefined
}

export function keepList(kept: KeptList) {
  writeStored(KEY, kept)
}

export function forgetKeptList() {
  removeStored(KEY)
}
