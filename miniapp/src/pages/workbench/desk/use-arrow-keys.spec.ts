import { neighbour } from './use-arrow-keys'

const IDS = ['a', 'b', 'c']

describe('arrow keys on the list', () => {
  it.each([
    ['b', 1, 'c'],
    ['b', -1, 'a'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
  ])('from %s by %d to %s', (from, step, to) => expect(neighbour(IDS, from, step)).toBe(to))

  it('begin at the top when nothing is chosen or the chosen one is gone', () => {
    expect(neighbour(IDS, undefined, 1)).toBe('a')
    expect(neighbour(IDS, 'gone', -1)).toBe('a')
    expect(neighbour([], 'a', 1)).toBeUndefined()
  })
})
