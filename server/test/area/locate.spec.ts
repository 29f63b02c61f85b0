import { distanceM, fromWgs84, ringContains, ringDistanceM, toWgs84, type LngLat } from '@beegrid/shared'
import fc from 'fast-check'
import { GAP_LIMIT_M, locate, type Located } from '../../src/modules/area/domain/locate.js'
import { box, CORNER, drawn, lattice, mapOf, type DrawnArea } from './drawn-county.js'

const SIDE = 6
const bends = fc.array(fc.double({ min: -0.35, max: 0.35, noNaN: true }), { minLength: 120, maxLength: 120 })
const inCounty = fc.record({
  lng: fc.double({ min: CORNER.lng - 0.015, max: CORNER.lng + 0.075, noNaN: true }),
  lat: fc.double({ min: CORNER.lat - 0.015, max: CORNER.lat + 0.075, noNaN: true }),
})

function found(areas: readonly DrawnArea[], point: LngLat, accuracyM = 0): Located {
  const result = locate(mapOf(areas), point, accuracyM)
  if (typeof result === 'string') throw new Error(result)
  return result
}

const grids = (areas: readonly DrawnArea[]): DrawnArea[] =>
  areas.filter(({ record }) => record.level === 'grid')

describe('locate', () => {
  it('G06 finds the grid that trying every polygon finds; on a shared border exactly one', () => {
    fc.assert(
      fc.property(
        bends,
        fc.array(inCounty, { minLength: 20, maxLength: 20 }),
        fc.nat(),
        (bend, points, pick) => {
          const areas = lattice(SIDE, (i) => bend[i] ?? 0)
          const corners = grids(areas).flatMap(({ ring }) => ring)
          const [x, y] = corners[pick % corners.length] ?? [0, 0]
          const [x2, y2] = corners[(pick + 1) % corners.length] ?? [0, 0]
          // Corners and middles of edges: where rounding would give a point to both neighbours, or to none.
          const borders = [
            { lng: x, lat: y },
            { lng: (x + x2) / 2, lat: (y + y2) / 2 },
          ]
          for (const point of [...points, ...borders]) {
            const containing = grids(areas).filter(({ ring }) => ringContains(ring, point))
            const { grid, reason } = found(areas, point)
            expect(containing.length).toBeLessThanOrEqual(1)
            if (containing[0]) expect([grid?.id, reason]).toEqual([containing[0].record.id, 'inside'])
            else expect(reason).not.toBe('inside')
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('G06 a point in a gap goes to the nearest grid within the limit, else to what contains it, with the reason', () => {
    const areas = [
      drawn({ id: 'county', level: 'county', parentId: null, ring: box(-5, -5, 20, 20) }),
      drawn({ id: 'town', level: 'subdistrict', parentId: 'county', ring: box(-2, -2, 8, 8) }),
      drawn({ id: 'c', level: 'community', parentId: 'town', ring: box(0, 0, 4, 4) }),
      drawn({ id: 'west', level: 'grid', parentId: 'c', ring: box(0, 0, 1, 1) }),
      drawn({ id: 'east', level: 'grid', parentId: 'c', ring: box(1.2, 0, 1, 1) }),
    ]
    const at = (x: number, y: number): LngLat => ({ lng: CORNER.lng + x * 0.01, lat: CORNER.lat + y * 0.01 })
    const gap = found(areas, at(1.05, 0.5))
    expect([gap.grid?.id, gap.reason]).toEqual(['west', 'nearest'])
    expect(gap.distanceM).toBeCloseTo(ringDistanceM(box(0, 0, 1, 1), at(1.05, 0.5)), 3)
    expect(found(areas, at(1.15, 0.5)).grid?.id).toBe('east')
    expect(found(areas, at(3.5, 3.5))).toMatchObject({ community: { id: 'c' }, reason: 'communityOnly' })
    expect(found(areas, at(5.5, 5.5))).toMatchObject({
      subdistrict: { id: 'town' },
      reason: 'subdistrictOnly',
    })
    expect(found(areas, at(10, 10))).toMatchObject({ county: { id: 'county' }, reason: 'countyOnly' })
    expect(found(areas, at(5.5, 5.5)).grid).toBeUndefined()
  })

  it('G06 never reaches across a county border for the nearest grid', () => {
    const areas = [
      drawn({ id: 'county1', level: 'county', parentId: null, ring: box(0, 0, 2, 2) }),
      drawn({ id: 'county2', level: 'county', parentId: null, ring: box(2, 0, 2, 2) }),
      drawn({ id: 'g2', level: 'grid', parentId: 'county2', ring: box(2, 0, 1, 1) }),
    ]
    const point = { lng: CORNER.lng + 0.0199, lat: CORNER.lat + 0.005 }
    expect(found(areas, point)).toMatchObject({ county: { id: 'county1' }, reason: 'countyOnly' })
  })

  it('names the grids next door as far as the accuracy reaches, nearest first', () => {
    const areas = lattice(3, () => 0)
    const point = { lng: CORNER.lng + 0.0098, lat: CORNER.lat + 0.0095 }
    expect(found(areas, point).candidates).toEqual([])
    const { grid, candidates, distanceM: toBorder } = found(areas, point, 80)
    expect(grid?.id).toBe('g0-0')
    expect(candidates.map(({ area }) => area.id)).toEqual(['g1-0', 'g0-1', 'g1-1'])
    expect(candidates[0]?.distanceM).toBeCloseTo(toBorder ?? 0, 6)
    expect(found(areas, point, 30).candidates.map(({ area }) => area.id)).toEqual(['g1-0'])
  })

  it('prefers a cut-out to the grid around it, finds overlays never and retired areas no more', () => {
    const shared = { level: 'grid' as const, parentId: 'c' }
    const areas = [
      ...lattice(2, () => 0),
      drawn({ ...shared, id: 'market', layer: 'exclusive', ring: box(0.2, 0.2, 0.3, 0.3) }),
      drawn({ ...shared, id: 'a-overlay', layer: 'overlay', ring: box(0, 0, 2, 2) }),
      drawn({ ...shared, id: 'a-retired', status: 'retired', ring: box(0, 0, 2, 2) }),
    ]
    expect(found(areas, { lng: CORNER.lng + 0.003, lat: CORNER.lat + 0.003 }).grid?.id).toBe('market')
    expect(found(areas, { lng: CORNER.lng + 0.008, lat: CORNER.lat + 0.008 }).grid?.id).toBe('g0-0')
  })

  it('G47 refuses 0,0, a swapped pair and a point outside every county, each with its own word', () => {
    const map = mapOf(lattice(SIDE, () => 0))
    expect(locate(map, { lng: 0, lat: 0 })).toBe('LOCATION_NULL_ISLAND')
    expect(locate(map, { lng: CORNER.lat + 0.01, lat: CORNER.lng + 0.01 })).toBe('LOCATION_SWAPPED')
    expect(locate(map, { lng: 39.9, lat: 116.4 })).toBe('LOCATION_SWAPPED')
    expect(locate(map, { lng: 116.4, lat: 39.9 })).toBe('LOCATION_OUTSIDE')
    expect(locate(mapOf([]), { lng: 120, lat: 33 })).toBe('LOCATION_OUTSIDE')
  })

  it('lets a point into the county it is only just outside of, no further than its accuracy', () => {
    const areas = lattice(SIDE, () => 0)
    const outside = { lng: CORNER.lng - 0.0201, lat: CORNER.lat + 0.02 }
    expect(locate(mapOf(areas), outside)).toBe('LOCATION_OUTSIDE')
    expect(locate(mapOf(areas), outside, 5)).toBe('LOCATION_OUTSIDE')
    expect(found(areas, outside, 30)).toMatchObject({ county: { id: 'county' }, reason: 'countyOnly' })
    expect(locate(mapOf(areas), { lng: CORNER.lng - 0.1, lat: CORNER.lat }, 100_000)).toBe('LOCATION_OUTSIDE')
  })

  it('G47 points of the same spot route alike in both systems, to within 1 m of a border', () => {
    const metre = 1 / 111_195
    fc.assert(
      fc.property(
        bends,
        fc.nat(),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (bend, pick, turn) => {
          const areas = lattice(SIDE, (i) => bend[i] ?? 0)
          const corners = grids(areas).flatMap(({ ring }) => ring.slice(0, 4))
          const [x, y] = corners[pick % corners.length] ?? [0, 0]
          const point = { lng: x + 1.2 * metre * Math.cos(turn), lat: y + metre * Math.sin(turn) }
          const back = toWgs84(fromWgs84(point, 'gcj02'), 'gcj02')
          expect(distanceM(point, back)).toBeLessThan(0.01)
          const edge = Math.min(...grids(areas).map(({ ring }) => ringDistanceM(ring, point)))
          if (edge > 0.01)
            expect(locate(mapOf(areas), back)).toMatchObject({ reason: found(areas, point).reason })
          if (edge > 0.01) expect(found(areas, back).grid?.id).toBe(found(areas, point).grid?.id)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('looks no further than the limit across a gap', () => {
    const areas = lattice(2, () => 0)
    const west = (metres: number): LngLat => ({ lng: CORNER.lng - metres / 92_500, lat: CORNER.lat + 0.005 })
    expect(found(areas, west(GAP_LIMIT_M - 10)).reason).toBe('nearest')
    expect(found(areas, west(GAP_LIMIT_M + 10)).reason).toBe('subdistrictOnly')
  })
})
