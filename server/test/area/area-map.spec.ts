import type { LngLat } from '@beegrid/shared'
import fc from 'fast-check'
import type { AreaMap, BoundaryRecord } from '../../src/modules/area/domain/area-map.js'
import { locate } from '../../src/modules/area/domain/locate.js'
import { CORNER, lattice, mapOf, type DrawnArea } from './drawn-county.js'

const SIDE = 4
const bends = fc.array(fc.double({ min: -0.35, max: 0.35, noNaN: true }), { minLength: 60, maxLength: 60 })
const points = fc.array(
  fc.record({
    lng: fc.double({ min: CORNER.lng - 0.015, max: CORNER.lng + 0.055, noNaN: true }),
    lat: fc.double({ min: CORNER.lat - 0.015, max: CORNER.lat + 0.055, noNaN: true }),
  }),
  { minLength: 40, maxLength: 40 },
)

const bent = (bend: readonly number[]): DrawnArea[] => lattice(SIDE, (i) => bend[i] ?? 0)

const outline = ({ record, ring }: DrawnArea): BoundaryRecord => ({
  areaId: record.id,
  geometry: { type: 'Polygon', coordinates: [ring] },
})

/** What a map says of a point, in a form that can be compared. */
function said(map: AreaMap, point: LngLat): unknown {
  const found = locate(map, point)
  return typeof found === 'string' ? found : [found.grid?.id, found.reason, found.boundaryVersion]
}

describe('the map of a later version', () => {
  it('says the same as one built anew from all outlines', () => {
    fc.assert(
      fc.property(bends, bends, points, (before, after, asked) => {
        const [old, fresh] = [bent(before), bent(after)]
        const records = fresh.map(({ record }) => record)
        const gone = new Set(records.map(({ id }) => id))
        const next = mapOf(old, 1).next(2, records, { gone, come: fresh.map(outline) })
        for (const point of asked) expect(said(next, point)).toEqual(said(mapOf(fresh, 2), point))
      }),
      { numRuns: 40 },
    )
  })

  it('forgets an outline that went, and keeps those that stayed', () => {
    const areas = bent([])
    const grid = areas.filter(({ record }) => record.level === 'grid')[0]
    if (!grid) throw new Error('no grid was drawn')
    const centre = { lng: CORNER.lng + 0.005, lat: CORNER.lat + 0.005 }
    const first = mapOf(areas, 1)
    expect(locate(first, centre)).toMatchObject({ grid: { id: grid.record.id }, reason: 'inside' })
    const records = areas.map(({ record }) => record)
    const next = first.next(2, records, { gone: new Set([grid.record.id]), come: [] })
    expect(locate(next, centre)).not.toMatchObject({ reason: 'inside' })
    const elsewhere = { lng: CORNER.lng + 0.025, lat: CORNER.lat + 0.025 }
    expect(locate(next, elsewhere)).toMatchObject({ reason: 'inside', boundaryVersion: 2 })
  })
})
