import { ERRORS, errorMessage, type ErrorCode, type ErrorText } from './error-codes.js'

const CHINESE = /\p{Script=Han}/u
const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(Object.entries(ERRORS) as [ErrorCode, ErrorText][])('%s', (code, { status, zh, en }) => {
  it('says the same thing in Chinese and English, with the same parameters', () => {
    expect(zh).toMatch(CHINESE)
    expect(en).not.toMatch(CHINESE)
    expect(en).toMatch(/^[A-Z{].{4,}/)
    expect(parametersOf(en)).toEqual(parametersOf(zh))
  })

  it('is an error, and leaves no parameter unfilled when each is given', () => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    const given = Object.fromEntries(parametersOf(zh).map((name) => [name, 'value']))
    for (const language of ['zh-CN', 'en'] as const)
      expect(errorMessage(code, language, given)).not.toMatch(/[{}]/)
  })
})
