import { GRACE_MS, judgeRefresh, type SessionState } from './rotation.js'

const NOW = 1_000_000
const session = (change: Partial<SessionState> = {}): SessionState => ({
  generation: 5,
  rotatedAt: NOW - 1_000,
  expiresAt: NOW + 60_000,
  revokedAt: null,
  ...change,
})

describe('what a refresh token is worth', () => {
  it('the current one moves the session on', () => {
    expect(judgeRefresh(session(), 5, NOW)).toBe('rotate')
  })

  it('the one before is answered again within the grace, and is taken for stolen after it', () => {
    expect(judgeRefresh(session({ rotatedAt: NOW - GRACE_MS }), 4, NOW)).toBe('repeat')
    expect(judgeRefresh(session({ rotatedAt: NOW - GRACE_MS - 1 }), 4, NOW)).toBe('reused')
  })

  it('anything older was used by two: its successor has been spent already', () => {
    expect(judgeRefresh(session({ rotatedAt: NOW }), 3, NOW)).toBe('reused')
  })

  it('a generation that was never handed out is no lost answer', () => {
    expect(judgeRefresh(session(), 6, NOW)).toBe('reused')
  })

  it('nothing moves an expired or revoked session, and neither counts as theft', () => {
    expect(judgeRefresh(session({ expiresAt: NOW }), 5, NOW)).toBe('over')
    expect(judgeRefresh(session({ revokedAt: NOW - 1 }), 1, NOW)).toBe('over')
  })
})
