import type { AreaLevel } from '@beegrid/shared'
import type { AreaView } from '@/api/types'
import { buildTree, levelBelow, pathTo, possibleParents, siblingsOf, visibleRows } from './area-tree'

const area = (id: string, level: AreaLevel, more: Partial<AreaView>): AreaView => ({
  id,
  code: id,
  name: `${id}全称`,
  shortName: id,
  level,
  layer: 'ordinary',
  parentId: null,
  centre: { lng: 120, lat: 33, coord: 'wgs84' },
  phone: null,
  status: 'active',
  ...more,
})

const AREAS = [
  area('G2', 'grid', { parentId: 'C1', code: '320924100001002', shortName: '河畔网格' }),
  area('G1', 'grid', { parentId: 'C1', code: '320924100001001', shortName: '建华园网格' }),
  area('G3', 'grid', { parentId: 'C1', code: '320924100001003', status: 'retired' }),
  area('C1', 'community', { parentId: 'T1', code: '320924100001' }),
  area('C2', 'community', { parentId: 'T1', code: '320924100002' }),
  area('T1', 'subdistrict', { parentId: 'X', code: '320924100' }),
  area('X', 'county', { parentId: null, code: '320924' }),
]
const tree = buildTree(AREAS)
const LOOK = { opened: new Set(['X', 'T1', 'C1']), search: '', retired: false }
const ids = (rows: ReturnType<typeof visibleRows>) => rows.map(({ node }) => node.area.id)

describe('the tree of areas', () => {
  it('stands in the order of codes, whatever order they came in', () => {
    expect(ids(visibleRows(tree, LOOK))).toEqual(['X', 'T1', 'C1', 'G1', 'G2', 'C2'])
  })

  it('counts what is in force below, level by level', () => {
    expect(tree.byId.get('X')?.counts).toEqual({ subdistrict: 1, community: 2, grid: 2 })
    expect(tree.byId.get('C2')?.counts).toEqual({})
  })

  it('shows retired ones only when asked', () => {
    expect(ids(visibleRows(tree, { ...LOOK, retired: true }))).toContain('G3')
  })

  it('hides what lies below a folded one', () => {
    expect(ids(visibleRows(tree, { ...LOOK, opened: new Set(['X', 'T1']) }))).toEqual(['X', 'T1', 'C1', 'C2'])
  })

  it('says of one that holds nothing to see that it is not open', () => {
    const rows = visibleRows(tree, { ...LOOK, opened: new Set(['X', 'T1', 'C1', 'G1']) })
    expect(rows.flatMap(({ node, open }) => (open ? [node.area.id] : []))).toEqual(['X', 'T1', 'C1'])
  })

  it('finds by a part of the name and shows it in its community, folded or not', () => {
    const rows = visibleRows(tree, { opened: new Set(), search: '建华', retired: false })
    expect(ids(rows)).toEqual(['X', 'T1', 'C1', 'G1'])
    expect(rows.map(({ depth }) => depth)).toEqual([1, 2, 3, 4])
  })

  it('finds by the beginning of a code', () => {
    expect(ids(visibleRows(tree, { ...LOOK, search: '320924100001002' }))).toEqual(['X', 'T1', 'C1', 'G2'])
  })

  it('begins with what one may see, though its parent is not there', () => {
    const own = buildTree(AREAS.filter(({ level }) => level === 'community' || level === 'grid'))
    expect(own.roots.map(({ area: { id } }) => id)).toEqual(['C1', 'C2'])
  })

  it('knows the way down, the neighbours and the possible parents', () => {
    const grid = tree.byId.get('G1')
    if (!grid) throw new Error('the grid is in the tree')
    expect(pathTo(tree, 'G1').map(({ area: { id } }) => id)).toEqual(['X', 'T1', 'C1', 'G1'])
    expect(siblingsOf(tree, grid).map(({ area: { id } }) => id)).toEqual(['G2'])
    expect(possibleParents(tree, grid).map(({ area: { id } }) => id)).toEqual(['C2'])
    expect([levelBelow('county'), levelBelow('grid')]).toEqual(['subdistrict', undefined])
  })
})
