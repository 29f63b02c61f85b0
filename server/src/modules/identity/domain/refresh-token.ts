/**
 * A refresh token names its session and generation and proves both by a MAC: `session.generation.mac`.
 * Being derived, the answer to a refresh can be given again, as long as nobody has used it yet.
 */
export interface RefreshTokenBody {
  readonly sessionId: string
  readonly generation: number
}

export interface RefreshToken extends RefreshTokenBody {
  readonly mac: string
}

const FORM = /^([\w-]{1,36})\.(\d{1,9})\.([0-9a-f]{64})$/

/** What the MAC is made of. */
export function signedPart({ sessionId, generation }: RefreshTokenBody): string {
  return `refresh ${sessionId} ${generation}`
}

export function writeRefreshToken({ sessionId, generation, mac }: RefreshToken): string {
  return `${sessionId}.${generation}.${mac}`
}

/** The parts of a token, not yet believed; undefined when it is none. */
export function readRefreshToken(token: string): RefreshToken | undefined {
  const [, sessionId, generation, mac] = FORM.exec(token) ?? []
  if (sessionId === undefined || generation === undefined || mac === undefined) return undefined
  return { sessionId, generation: Number(generation), mac }
}
