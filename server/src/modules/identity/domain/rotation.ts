/** The answer to a refresh may get lost on the road: for this long the same question gets the same answer. */
export const GRACE_MS = 10_000

export interface SessionState {
  readonly generation: number
  readonly rotatedAt: number
  readonly expiresAt: number
  readonly revokedAt: number | null
}

export type RefreshVerdict = 'rotate' | 'repeat' | 'reused' | 'over'

/**
 * What a token of this generation is worth. The one before the current is answered again with the current one, which
 * nobody has used yet, so there is never a second live branch; anything older was taken by somebody.
 */
export function judgeRefresh(session: SessionState, generation: number, now: number): RefreshVerdict {
  if (session.revokedAt !== null || session.expiresAt <= now) return 'over'
  if (generation === session.generation) return 'rotate'
  const lostAnswer = generation === session.generation - 1 && now - session.rotatedAt <= GRACE_MS
  return lostAnswer ? 'repeat' : 'reused'
}
