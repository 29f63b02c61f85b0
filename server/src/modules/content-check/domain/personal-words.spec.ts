import { namesSomebody } from './personal-words.js'

describe('words that name somebody', () => {
  it.each([
    ['师傅电话13812345678，很好找'],
    ['打138-1234-5678问的'],
    ['打 １３８ １２３４ ５６７８'],
    ['0515-8210 0001 没人接'],
    ['他身份证32092419900101123X'],
    ['王阿姨住3号楼2单元，又漏了'],
    ['502 室还在漏'],
    ['二单元门口'],
  ])('%s', (words) => {
    expect(namesSomebody(words)).toBe(true)
  })

  it.each([
    ['师傅半小时就到了，水通了'],
    ['等了3天，2026-11-22 才来'],
    ['2 号楼楼道干净了'],
    ['换了 3 个井盖，花了 1200 元'],
    ['12345 打了三次'],
    ['从 8:00 等到 18:00'],
    [''],
  ])('not: %s', (words) => {
    expect(namesSomebody(words)).toBe(false)
  })

  it('G56 a pathological input costs no more than its length', () => {
    const long = `${'1 '.repeat(50_000)}室`
    expect(namesSomebody(long)).toBe(true)
    expect(namesSomebody('- '.repeat(50_000))).toBe(false)
  })
})
