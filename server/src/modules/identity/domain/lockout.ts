/** Wrong passwords for one account from one address, after which it is locked there (G37). */
export const MAX_ATTEMPTS = 6
/** How long attempts are remembered, and how long a lock lasts from the last one allowed. */
export const LOCK_MS = 15 * 60_000

const MINUTE_MS = 60_000

/** Attempts are counted before the password is checked, so that guesses in parallel buy none extra. */
export function isLocked(attempts: number): boolean {
  return attempts > MAX_ATTEMPTS
}

export function minutesLeft(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / MINUTE_MS))
}
