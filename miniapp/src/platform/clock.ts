let offsetMs = 0

/** Epoch milliseconds by the server's clock: a phone may be wrong by a year, and deadlines are the server's (G48). */
export function now(): number {
  return Date.now() + offsetMs
}

/** Learns the server's clock from an answer's `Date` header (whole seconds; half of one is the expected error). */
export function learnServerTime(dateHeader: string | undefined) {
  const server = dateHeader ? Date.parse(dateHeader) : Number.NaN
  if (Number.isNaN(server)) return
  const measured = server + 500 - Date.now()
  // A stable clock is better than one that jumps by a second at each answer.
  if (Math.abs(measured - offsetMs) > 1500) offsetMs = measured
}
