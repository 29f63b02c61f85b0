import { maskPhone } from './mask-phone.js'

describe('a masked phone number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['051588881234', '051****1234'],
    ['12345', '****'],
    ['', '****'],
    [null, null],
  ])('%j shows as %j', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown)
  })
})
