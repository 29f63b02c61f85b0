import { useRef, useState } from 'react'
import type { TrialItemView, TrialView } from '@/api/types'
import { tryRules } from '@/features/routing/api/rule-api'
import { tableText, type DraftRule } from '../model/rule-draft'

const DAYS = 30
/** More than these nobody reads; they are still counted. */
const MAX_SHOWN = 200

export interface Trial {
  state: 'idle' | 'running' | 'done' | 'stopped' | 'failed'
  /** What was tried: another table is another trial. */
  tried: string
  last: TrialView | undefined
  items: readonly TrialItemView[]
  error: Error | undefined
}

const IDLE: Trial = { state: 'idle', tried: '', last: undefined, items: [], error: undefined }

/** Asks slice after slice until the past days are through, so that one sees how far it is and may stop. */
export function useTrial(countyId: string) {
  const [trial, setTrial] = useState<Trial>(IDLE)
  const turn = useRef(0)

  const run = async (rules: readonly DraftRule[]) => {
    const mine = ++turn.current
    const current = () => turn.current === mine
    let now: Trial = { ...IDLE, state: 'running', tried: tableText(rules) }
    setTrial(now)
    try {
      for (let cursor: string | undefined; current();) {
        const last = await tryRules({ countyId, rules, days: DAYS, ...(cursor !== undefined && { cursor }) })
        if (!current()) return
        cursor = last.nextCursor ?? undefined
        const items = [...now.items, ...last.items].slice(0, MAX_SHOWN)
        now = { ...now, last, items, state: cursor === undefined ? 'done' : 'running' }
        setTrial(now)
        if (cursor === undefined) return
      }
    } catch (error) {
      if (current()) setTrial({ ...now, state: 'failed', error: error instanceof Error ? error : undefined })
    }
  }

  const stop = () => {
    turn.current += 1
    setTrial((before) => ({ ...before, state: 'stopped' }))
  }

  const forget = () => {
    turn.current += 1
    setTrial(IDLE)
  }

  return { trial, run, stop, forget }
}
