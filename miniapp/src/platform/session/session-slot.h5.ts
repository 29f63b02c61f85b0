import { randomKey } from '../random'

const KEY = 'beegrid.slot'

function tab(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/**
 * Each browser tab can be signed in as somebody else (an officer beside a rider); a new tab starts as the one
 * signed in last. The slot names which kept session is this tab's.
 */
export function currentSlot(): string | undefined {
  return tab()?.getItem(KEY) ?? undefined
}

export function takeSlot(slot: string) {
  tab()?.setItem(KEY, slot)
}

export function newSlot(): string {
  const slot = randomKey().slice(0, 12)
  takeSlot(slot)
  return slot
}
