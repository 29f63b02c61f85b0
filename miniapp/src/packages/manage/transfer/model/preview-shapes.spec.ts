import type { PreviewFeature } from '../api/imports'
import { kindsOf, previewLayers } from './preview-shapes'

const square = [
  [
    [120, 33],
    [121, 33],
    [121, 34],
    [120, 33],
  ],
] as const
const feature = (kind: PreviewFeature['properties']['kind']): PreviewFeature => ({
  properties: { kind, title: kind },
  geometry: { type: 'Polygon', coordinates: square },
})

describe('the map of a dry run', () => {
  it('draws areas as shapes and what is wrong as marks', () => {
    const { shapes, marks, fit } = previewLayers([
      feature('created'),
      feature('retired'),
      feature('overlap'),
      feature('gap'),
    ])
    expect(shapes.map(({ name, look }) => [name, look])).toEqual([
      ['created', 'chosen'],
      ['retired', 'around'],
    ])
    expect(marks.map(({ kind, severe }) => [kind, severe])).toEqual([
      ['overlap', true],
      ['gap', false],
    ])
    expect(fit).toHaveLength(4)
  })

  it('marks the point where a ring crosses itself, and gives a new place some ground to be seen by', () => {
    const at = (kind: PreviewFeature['properties']['kind']): PreviewFeature => ({
      properties: { kind, title: '' },
      geometry: { type: 'Point', coordinates: [120, 33] },
    })
    expect(previewLayers([at('fault')]).marks).toEqual([
      { kind: 'crossing', at: { lng: 120, lat: 33 }, severe: true },
    ])
    expect(previewLayers([at('created')]).shapes[0]?.rings[0]).toHaveLength(5)
    expect(kindsOf([at('fault'), feature('created')])).toEqual(['created', 'overlap'])
  })
})
