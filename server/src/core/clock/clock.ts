/** The one source of time: epoch milliseconds, UTC. Rules never ask the database or the phone (G48). */
export abstract class Clock {
  abstract now(): number
}

/** As the API writes times: ISO 8601, UTC, milliseconds. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString()
}

/** The same for a time that may be absent. */
export function isoTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms)
}
