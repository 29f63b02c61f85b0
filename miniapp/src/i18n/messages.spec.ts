import { deskEn } from './en/desk'
import { en } from './en'
import { deskZhCn } from './zh-cn/desk'
import { zhCn } from './zh-cn'

/** Every leaf of a table of words: its path, and what it is. */
function leaves(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return leaves(value, here)
    return [`${here} ${Array.isArray(value) ? 'list' : typeof value}`]
  })
}

describe('the words of both languages', () => {
  it.each([
    ['everybody', zhCn, en],
    ['a desk', deskZhCn, deskEn],
  ])('are the same for %s: none is missing, none is left over', (_for, chinese, english) => {
    expect(leaves(english).sort()).toEqual(leaves(chinese).sort())
  })

  it('stand in one of the two tables only: what a desk alone says, no phone fetches', () => {
    const both = Object.keys(deskZhCn).filter((key) => key in zhCn)
    expect(both).toEqual([])
  })
})
