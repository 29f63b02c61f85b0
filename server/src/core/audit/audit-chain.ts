import { hmacSha256 } from '../ids/ids.js'

/** So many chains side by side: whoever holds a long transaction open makes one person in so many wait, not everybody. */
export const AUDIT_LANES = 64

/** What the first row of a lane is chained to. */
export const AUDIT_START = '0'.repeat(64)

/** The part of an audit row that its chain protects. */
export interface ChainedAccess {
  readonly id: string
  readonly at: number
  readonly actorId: string
  readonly action: string
  readonly subjectId: string
  readonly detail: string | null
  readonly lane: number
  readonly seq: number
}

/** The lane of an actor: always the same one, so that a transaction of one person never waits for itself. */
export function laneOf(actorId: string): number {
  let sum = 0
  for (const letter of actorId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % AUDIT_LANES
  return sum
}

/** HMAC-SHA256 over the hash before and every protected field, in a fixed order; the name keeps it apart from timelines. */
export function auditHash(key: string, previous: string, access: ChainedAccess): string {
  const { id, at, actorId, action, subjectId, detail, lane, seq } = access
  return hmacSha256(
    key,
    JSON.stringify(['audit', previous, id, at, actorId, action, subjectId, detail, lane, seq]),
  )
}
