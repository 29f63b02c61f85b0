import { useEffect, useState } from 'react'
import { now } from './clock'

const MINUTE_MS = 60_000

/** The server's time, looked at again every so often: for what counts down on the screen. */
export function useNow(everyMs: number = MINUTE_MS / 2): number {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return at
}
