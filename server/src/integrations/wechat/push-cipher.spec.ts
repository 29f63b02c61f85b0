import { decrypted, isSigned, pushSignature } from './push-cipher.js'

describe('pushes of WeChat', () => {
  it('are signed as the official example is', () => {
    const parts = ['AAAAA', '1714036504', '1514711492']
    expect(pushSignature(...parts)).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696')
    expect(isSigned('f464b24fc39322e44b38aa78f5edd27bd1441696', parts)).toBe(true)
    expect(isSigned('f464b24fc39322e44b38aa78f5edd27bd1441697', parts)).toBe(false)
  })

  it.each(['', 'AAAA', 'not base64 at all', 'A'.repeat(64)])(
    'what is no such thing is refused: %s',
    (text) => {
      const key = { aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', appId: 'wx1' }
      expect(decrypted(text, key)).toBeUndefined()
    },
  )
})
