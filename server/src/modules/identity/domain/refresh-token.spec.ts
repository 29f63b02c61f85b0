import { readRefreshToken, writeRefreshToken } from './refresh-token.js'

const token = { sessionId: '01a2035b-7d01-7eb8-9374-2211261c77bc', generation: 12, mac: 'ab'.repeat(32) }

describe('the form of a refresh token', () => {
  it('reads what it writes', () => {
    expect(readRefreshToken(writeRefreshToken(token))).toEqual(token)
  })

  it.each([
    '',
    'a.b.c',
    `${token.sessionId}.-1.${token.mac}`,
    `${token.sessionId}.1e3.${token.mac}`,
    `${token.sessionId}.12.${token.mac}x`,
    `${token.sessionId}.12.${token.mac.toUpperCase()}`,
    `${'x'.repeat(37)}.12.${token.mac}`,
    `${token.sessionId}.1234567890.${token.mac}`,
  ])('takes %j for no token', (text) => {
    expect(readRefreshToken(text)).toBeUndefined()
  })
})
