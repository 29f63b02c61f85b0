import { create } from 'zustand'
import { locate } from './location'
import type { Located, LocateFailure } from './location-types'

interface Where {
  at: Located | undefined
  state: 'unknown' | 'locating' | 'known' | 'failed'
  failure: LocateFailure | undefined
}

/** Where the phone was last, for as long as the app runs: asked once, and again when somebody wants it newer. */
export const useWhere = create<Where>(() => ({ at: undefined, state: 'unknown', failure: undefined }))

let asking: Promise<Located | undefined> | undefined

async function ask(): Promise<Located | undefined> {
  useWhere.setState({ state: 'locating' })
  const found = await locate()
  if (found.ok) useWhere.setState({ at: found.at, state: 'known', failure: undefined })
  else useWhere.setState({ at: undefined, state: 'failed', failure: found.why })
  return found.ok ? found.at : undefined
}

/** One question at a time, however many ask. */
export function lookAround(): Promise<Located | undefined> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  return asking
}
