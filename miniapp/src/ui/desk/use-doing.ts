import { useState } from 'react'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { toast } from '../toast/toast'

export interface Doing {
  busy: boolean
  /** Why the last try was not taken, in the server's words. */
  problem: string | undefined
  say: (text: string | undefined) => void
  run: (call: () => Promise<unknown>, said?: string) => Promise<boolean>
}

/** Sends a change once; what the server says against it stays on the screen. Gives whether it went through. */
export function useDoing(): Doing {
  const words = useWords().account
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (call: () => Promise<unknown>, said?: string) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await call()
      if (said !== undefined) toast(said)
      return true
    } catch (error) {
      setProblem(error instanceof ApiError && error.message ? error.message : words.noNetwork)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, say: setProblem, run }
}
