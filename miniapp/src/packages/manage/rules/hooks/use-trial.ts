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

function withSlice(trial: Trial, last: TrialView): Trial {
  const items = [...trial.items, ...last.items].slice(0, MAX_SHOWN)
  return { ...trial, last, items, state: last.nextCursor === null ? 'done' : 'running' }
}

/** Asks slice after slice until the past days are through. */
async function* slices(start: Trial, asked: { countyId: string; rules: readonly DraftRule[] }) {
  let trial = start
  while (trial.state === 'running') {
    const cursor = trial.last?.nextCursor ?? undefined
    const body = { ...asked, days: DAYS, ...(cursor !== undefined && { cursor }) }
    trial = withSlice(trial, await tryRules(body))
    yield trial
  }
}

/** A trial that shows how far it is, and may be stopped. */
export function useTrial(countyId: string) {
  const [trial, setTrial] = useState<Trial>(IDLE)
  const turn = useRef(0)

  const run = async (rules: readonly DraftRule[]) => {
    const mine = ++turn.current
    const start: Trial = { ...IDLE, state: 'running', tried: tableText(rules) }
    setTrial(start)
    try {
      for await (const next of slices(start, { countyId, rules })) {
        if (turn.current !== mine) return
        setTrial(next)
      }
    } catch (error) {
      const failed = { state: 'failed', error: error instanceof Error ? error : undefined } as const
      if (turn.current === mine) setTrial((before) => ({ ...before, ...failed }))
    }
  }

  const end = (last: (before: Trial) => Trial) => {
    turn.current += 1
    setTrial(last)
  }

  return {
    ...{ trial, run },
    stop: () => end((before) => ({ ...before, state: 'stopped' })),
    forget: () => end(() => IDLE),
  }
}
