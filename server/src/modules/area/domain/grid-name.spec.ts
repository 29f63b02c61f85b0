import { gridName } from './grid-name.js'

it('adds the word 网格 once', () => {
  expect([gridName('建华园'), gridName('建华园网格')]).toEqual(['建华园网格', '建华园网格'])
})
