import fc from 'fast-check'
import { fittedValue, templateTime } from './template-values.js'

const characters = (text: string): number => [...text].length

/** Written from the official table, not from the code. */
const ALLOWED: Readonly<Record<string, (text: string) => boolean>> = {
  thing1: (text) => characters(text) <= 20,
  number2: (text) => /^[\d.]{1,32}$/.test(text),
  letter3: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol4: (text) => characters(text) <= 5,
  character_string5: (text) => /^[\x20-\x7e]{1,32}$/.test(text),
  phrase6: (text) => /^\p{Script=Han}{1,5}$/u.test(text),
  name7: (text) => /^\p{Script=Han}{1,10}$/u.test(text) || /^[A-Za-z .]{1,20}$/.test(text),
  phone_number8: (text) => /^[\d+-]{1,17}$/.test(text),
  car_number9: (text) => characters(text) <= 8,
  amount10: (text) => /^[\d.]{1,10}$/.test(text),
}

describe('values of a template', () => {
  it.each(Object.keys(ALLOWED))('%s takes any text as WeChat does, and is never empty', (field) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const value = fittedValue(field, text)
        return value !== '' && !/\p{Surrogate}/u.test(value) && ALLOWED[field]?.(value) === true
      }),
    )
  })

  it('cuts by characters, and says so', () => {
    const long = '水管破裂，水漫到路上了，快来人看一看吧，谢谢🐝🐝'
    expect(fittedValue('thing1', long)).toBe('水管破裂，水漫到路上了，快来人看一看吧…')
    expect(fittedValue('thing1', '水管破裂')).toBe('水管破裂')
  })

  it('writes times as WeChat does, in Asia/Shanghai', () => {
    expect(templateTime(Date.UTC(2019, 9, 1, 7, 1))).toBe('2019年10月1日 15:01')
  })
})
