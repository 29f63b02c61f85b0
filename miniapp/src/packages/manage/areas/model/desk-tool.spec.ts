import { netOf } from '@/features/area/model/border-net'
import { changedWords, EMPTY_FORM, isDirty, stepBack, togglePicked, withNet, type WorkOf } from './desk-tool'

const form = { ...EMPTY_FORM, name: '建华园网格', shortName: '建华园', code: '320924100001001' }
const net = netOf([])
const outline: WorkOf<'outline'> = {
  kind: 'outline',
  areaId: 'a',
  start: net,
  net,
  past: [],
  parent: [],
  baseVersion: 3,
}

describe('whether something would be lost', () => {
  it('is no while one only looks', () => {
    expect(isDirty({ kind: 'look' })).toBe(false)
    expect(isDirty({ kind: 'versions', areaId: 'a' })).toBe(false)
  })

  it('is yes once a word is another, and no again when it is back', () => {
    const work: WorkOf<'words'> = { kind: 'words', areaId: 'a', before: form, form }
    expect(isDirty(work)).toBe(false)
    expect(isDirty({ ...work, form: { ...form, phone: '0515' } })).toBe(true)
  })

  it('is yes once something is drawn, chosen or pulled', () => {
    const line = [
      [0, 0],
      [1, 1],
    ] as const
    expect(isDirty({ kind: 'split', areaId: 'a', name: '', line })).toBe(true)
    expect(isDirty({ kind: 'merge', areaId: 'a', picked: ['b'], name: '' })).toBe(true)
    expect(isDirty(outline)).toBe(false)
    expect(isDirty(withNet(outline, netOf([])))).toBe(true)
  })
})

describe('a step back', () => {
  it('brings the outlines before, one by one, and stops at the first', () => {
    const [first, second] = [netOf([]), netOf([])]
    const twice = withNet(withNet(outline, first), second)
    const once = stepBack(twice)
    expect([once.net, once.past]).toEqual([first, [net]])
    const start = stepBack(once)
    expect(start.net).toBe(net)
    expect(stepBack(start)).toBe(start)
  })
})

it('a neighbour is taken along and left again by the same tap; the area itself never', () => {
  const merge: WorkOf<'merge'> = { kind: 'merge', areaId: 'a', picked: [], name: '' }
  const one = togglePicked(merge, 'b')
  expect(one.picked).toEqual(['b'])
  expect(togglePicked(one, 'b').picked).toEqual([])
  expect(togglePicked(one, 'a').picked).toEqual(['b'])
})

it('of the words only what was changed is sent', () => {
  const work: WorkOf<'words'> = {
    kind: 'words',
    areaId: 'a',
    before: { ...form, phone: '0515' },
    form: { ...form, name: ' 建华苑网格 ', phone: '' },
  }
  expect(changedWords(work)).toEqual({ name: '建华苑网格', phone: '' })
})
