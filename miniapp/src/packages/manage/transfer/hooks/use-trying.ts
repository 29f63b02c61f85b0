import { useState } from 'react'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'

export interface Trouble {
  detail: string
  /** What is wrong with which row or feature. */
  errors: readonly { field: string; message: string }[]
}

export interface Trying {
  busy: boolean
  problem: Trouble | undefined
  clear: () => void
  /** Undefined when it went wrong: then `problem` says why. */
  run: <T>(call: () => Promise<T>) => Promise<T | undefined>
}

/** One call at a time; what the server says against it stays on the screen. */
export function useTrying(): Trying {
  const words = useWords().common
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Trouble>()
  const run = async <T>(call: () => Promise<T>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      return await call()
    } catch (error) {
      setProblem(
        error instanceof ApiError
          ? { detail: error.message, errors: error.problem.errors }
          : { detail: words.errorNote, errors: [] },
      )
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, clear: () => setProblem(undefined), run }
}
