import type { PlaceView } from '@/api/types'
import { compoundsOf } from './compounds'

const place = (id: string, kind: PlaceView['kind'], parentId: string | null = null) =>
  ({ id, key: id, kind, parentId, name: id }) as PlaceView

it('compounds stand with their buildings counted; a building of its own stands for itself', () => {
  const places = [
    place('园', 'compound'),
    place('1栋', 'building', '园'),
    place('2栋', 'building', '园'),
    place('单元', 'unit', '1栋'),
    place('独栋', 'building'),
  ]
  expect(compoundsOf(places)).toEqual([
    { id: '园', name: '园', buildings: 2 },
    { id: '独栋', name: '独栋', buildings: 0 },
  ])
})
