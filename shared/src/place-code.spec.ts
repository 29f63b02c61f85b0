import { codeScene, keyInCode, PLACE_KEY_LETTERS } from './place-code.js'

describe('a place code', () => {
  it('carries its kind and its short key', () => {
    expect(codeScene('building', 'Ab3kQ9')).toBe('b=Ab3kQ9')
    expect(codeScene('grid', 'Zz2345')).toBe('g=Zz2345')
  })

  it.each([
    ['b=Ab3kQ9', 'Ab3kQ9'],
    ['b%3DAb3kQ9', 'Ab3kQ9'],
    ['https://a.example/#/packages/report/write/index?scene=b%3DAb3kQ9', 'Ab3kQ9'],
    ['https://a.example/#/packages/report/write/index?x=1&scene=g%3DAb3kQ9&y=2', 'Ab3kQ9'],
    ['packages/report/write/index?scene=s%3DAb3kQ9', 'Ab3kQ9'],
    [' Ab3 kQ9 ', 'Ab3kQ9'],
  ])('is read from %s', (text, key) => {
    expect(keyInCode(text)).toBe(key)
  })

  it.each([
    '',
    'https://a.example/',
    'x=Ab3kQ9',
    'b=',
    '%',
    '建华园',
    'b=Ab3kQ9;drop',
    'b=12345678901234567',
  ])('is not in %j', (text) => {
    expect(keyInCode(text)).toBeUndefined()
  })

  it('has no two letters that look alike', () => {
    expect(PLACE_KEY_LETTERS).not.toMatch(/[01IOlo]/)
    expect(new Set(PLACE_KEY_LETTERS).size).toBe(PLACE_KEY_LETTERS.length)
  })
})
