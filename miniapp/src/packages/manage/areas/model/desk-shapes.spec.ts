import type { AreaFeature } from '@/features/area/model/geojson'
import { deskShapes, marksOf, type Frame } from './desk-shapes'

const feature = (id: string, shortName = id): AreaFeature => ({
  type: 'Feature',
  properties: { id, name: shortName, shortName, level: 'grid', layer: 'ordinary', boundaryVersion: 1 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
})

const frame: Frame = {
  id: 'C1',
  outline: feature('C1'),
  children: [feature('G1', '建华园网格'), feature('G2')],
  around: [feature('C1'), feature('C2')],
}
const looks = (shapes: ReturnType<typeof deskShapes>) => shapes.map(({ id, look }) => `${id} ${look}`)

describe('the areas on the map', () => {
  it('are the neighbours, the frame and its parts, each once', () => {
    expect(looks(deskShapes(frame, 'C1', { kind: 'look' }))).toEqual([
      'C2 around',
      'C1 whole',
      'G1 child',
      'G2 child',
    ])
  })

  it('have the chosen one in honey inside its frame, named as people say it', () => {
    const shapes = deskShapes(frame, 'G1', { kind: 'look' })
    expect(looks(shapes)).toEqual(['C2 around', 'C1 frame', 'G1 chosen', 'G2 child'])
    expect(shapes[2]?.name).toBe('建华园')
  })

  it('show what is to be merged with it', () => {
    const shapes = deskShapes(frame, 'G1', { kind: 'merge', areaId: 'G1', picked: ['G2'], name: '' })
    expect(looks(shapes)).toContain('G2 picked')
  })

  it('show both parts of one that is being split, the new one named as it is typed', () => {
    const line = [
      [0.5, -1],
      [0.5, 2],
    ] as const
    const shapes = deskShapes(frame, 'G1', { kind: 'split', areaId: 'G1', line, name: '建华园东' })
    expect(looks(shapes)).toContain('G1 new picked')
    expect(shapes.find(({ id }) => id === 'G1 new')?.name).toBe('建华园东')
  })

  it('are drawn as they are being edited, not as they were fetched', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ] as const
    const net = [{ id: 'G1', polygons: [[ring]] }]
    const shapes = deskShapes(frame, 'G1', {
      kind: 'outline',
      areaId: 'G1',
      start: net,
      net,
      past: [],
      parent: [],
      baseVersion: 1,
    })
    expect(shapes.find(({ id }) => id === 'G1')?.rings).toEqual([ring])
  })
})

it('what was found is marked where it lies; a word without ground is not', () => {
  const { geometry } = feature('x')
  const common = { refs: [], zh: '', en: '' }
  const marks = marksOf([
    { ...common, severity: 'error', kind: 'overlap', geometry },
    { ...common, severity: 'warning', kind: 'gap', geometry },
    { ...common, severity: 'error', kind: 'codeClash' },
    { ...common, severity: 'error', kind: 'invalidRing', at: { lng: 1, lat: 2 } },
  ])
  expect(marks.map(({ kind, severe }) => [kind, severe])).toEqual([
    ['overlap', true],
    ['gap', false],
    ['crossing', true],
  ])
})
