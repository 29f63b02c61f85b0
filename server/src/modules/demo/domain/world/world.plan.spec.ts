import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { fromDegrees, toMetres, type LatticePoint } from '../geometry/lattice.geometry.js'
import { boxOf, contains, doubleArea, forEachEdge, segmentsMeet } from '../geometry/polygon.geometry.js'
import type { AreaPlan } from './area.plan.js'
import { planWorld } from './world.plan.js'

const world = planWorld()
const byCode = new Map(world.areas.map((area) => [area.code, area]))
const ofLevel = (level: AreaPlan['level']): AreaPlan[] => world.areas.filter((area) => area.level === level)
const childrenOf = (code: string): AreaPlan[] => world.areas.filter((area) => area.parentCode === code)
const grids = ofLevel('grid').map((area) => ({ area, box: boxOf(area.ring) }))

const gridsAt = (p: LatticePoint): string[] =>
  grids
    .filter(({ box }) => box.minX <= p.x && p.x <= box.maxX && box.minY <= p.y && p.y <= box.maxY)
    .filter(({ area }) => contains(area.ring, p))
    .map(({ area }) => area.code)

const get = (code: string): AreaPlan => {
  const area = byCode.get(code)
  if (area === undefined) throw new Error(`no area ${code}`)
  return area
}

const edgesOf = (ring: readonly LatticePoint[]): [LatticePoint, LatticePoint][] => {
  const edges: [LatticePoint, LatticePoint][] = []
  forEachEdge(ring, (a, b) => edges.push([a, b]))
  return edges
}

describe('the numbers of the three counties', () => {
  it('has every official town and community, each with at least one grid', () => {
    expect(ofLevel('county').map((area) => area.name)).toEqual(['射阳县', '建湖县', '大丰区'])
    expect(ofLevel('subdistrict')).toHaveLength(52)
    expect(ofLevel('community')).toHaveLength(795)
    expect(ofLevel('community').filter((area) => childrenOf(area.code).length === 0)).toEqual([])
  })

  it('gives the 12 communities of 合德镇 called 社区 together 108 grids, and 交通路社区 nine of them', () => {
    const named = childrenOf('320924100000').filter((area) => area.name.includes('社区'))
    expect(named).toHaveLength(12)
    expect(named.flatMap((area) => childrenOf(area.code))).toHaveLength(108)
    expect(childrenOf('320924100001')).toHaveLength(9)
  })

  it('gives the 18 residents’ committees of 近湖 and 塘河 together 272 grids', () => {
    const named = ['320925001000', '320925051000']
      .flatMap(childrenOf)
      .filter((area) => area.name.endsWith('居委会'))
    expect(named).toHaveLength(18)
    expect(named.flatMap((area) => childrenOf(area.code))).toHaveLength(272)
  })

  it('makes town communities and their grids of a believable size', () => {
    const town = [...world.basemaps.keys()].map(get)
    const areaKm2 = (area: AreaPlan): number => doubleArea(area.ring.map(toMetres)) / 2e6
    expect(town).toHaveLength(61)
    for (const community of town) expect(areaKm2(community)).toBeGreaterThan(0.25)
    for (const community of town) expect(areaKm2(community)).toBeLessThan(2.2)
    for (const grid of town.flatMap((community) => childrenOf(community.code))) {
      expect(areaKm2(grid)).toBeGreaterThan(0.03)
      expect(areaKm2(grid)).toBeLessThan(0.25)
    }
  })
})

describe('the ground is tiled', () => {
  it.each(['county', 'subdistrict', 'community'] as const)(
    'children of each %s add up to it exactly',
    (level) => {
      for (const parent of ofLevel(level)) {
        const sum = childrenOf(parent.code).reduce((total, child) => total + doubleArea(child.ring), 0)
        expect([parent.name, sum]).toEqual([parent.name, doubleArea(parent.ring)])
      }
    },
  )

  it('walks every border between grids once in each direction, with the same vertices', () => {
    const key = (p: LatticePoint): string => `${p.x},${p.y}`
    const [seen, twice]: [Set<string>, string[]] = [new Set(), []]
    for (const { area } of grids) {
      forEachEdge(area.ring, (a, b) => {
        if (seen.has(`${key(a)}>${key(b)}`)) twice.push(area.code)
        seen.add(`${key(a)}>${key(b)}`)
      })
    }
    const outer = new Set(
      ofLevel('county').flatMap((area) => edgesOf(area.ring).map(([a, b]) => `${key(a)}>${key(b)}`)),
    )
    const back = (edge: string): string => edge.split('>').reverse().join('>')
    expect(twice).toEqual([])
    expect([...seen].filter((edge) => !seen.has(back(edge)) && !outer.has(edge))).toEqual([])
  })

  it('has only simple rings that run counter-clockwise, of a handful of vertices', () => {
    const knotted: string[] = []
    for (const { area } of grids) {
      const edges = edgesOf(area.ring)
      expect(doubleArea(area.ring)).toBeGreaterThan(0)
      expect(area.ring.length).toBeGreaterThanOrEqual(4)
      expect(area.ring.length).toBeLessThanOrEqual(40)
      edges.forEach((one, i) => {
        const others = edges.filter((_, j) => j > i + 1 && !(i === 0 && j === edges.length - 1))
        if (others.some((other) => segmentsMeet(one, other))) knotted.push(area.code)
      })
    }
    expect(knotted).toEqual([])
  })

  it('G06 puts every point of a county, borders included, into exactly one grid', () => {
    for (const county of ofLevel('county')) {
      const box = boxOf(county.ring)
      const anywhere = fc.record({
        x: fc.integer({ min: box.minX, max: box.maxX }),
        y: fc.integer({ min: box.minY, max: box.maxY }),
      })
      const corner = fc.constantFrom(
        ...grids.filter(({ area }) => area.code.startsWith(county.code.slice(0, 6))),
      )
      const onBorder = fc
        .tuple(corner, fc.nat(40))
        .map(([{ area }, i]) => area.ring[i % area.ring.length] ?? area.centre)
      // Level with a corner: where a ray to the east passes through one, the half-open rule decides.
      const level = fc
        .tuple(onBorder, fc.integer({ min: -4000, max: 4000 }))
        .map(([p, dx]) => ({ x: p.x + dx, y: p.y }))
      fc.assert(
        fc.property(fc.oneof(anywhere, onBorder, level), (p) => {
          const own = gridsAt(p).filter((code) => code.startsWith(county.code.slice(0, 6)))
          expect(own).toHaveLength(contains(county.ring, p) ? 1 : 0)
        }),
        { numRuns: 400, seed: 924 },
      )
    }
  })

  it('keeps the three counties apart', () => {
    const counties = ofLevel('county')
    for (const one of counties) {
      for (const other of counties.filter((county) => county !== one)) {
        expect(one.ring.some((p) => contains(other.ring, p))).toBe(false)
        const edges = edgesOf(other.ring)
        expect(edgesOf(one.ring).some((a) => edges.some((b) => segmentsMeet(a, b)))).toBe(false)
      }
    }
  })
})

describe('the places are where they should be', () => {
  it.each([
    ['合德镇', 120.26, 33.77],
    ['近湖街道', 119.79, 33.46],
    ['大中街道', 120.47, 33.2],
  ])('%s contains its real centre', (name, lng, lat) => {
    const town = ofLevel('subdistrict').find((area) => area.name === name)
    expect(town && contains(town.ring, fromDegrees(lng, lat))).toBe(true)
  })

  it('has 建华园网格 in 交通路社区, with building 2 of 建华园 in it and neighbours on both sides', () => {
    const grid = childrenOf('320924100001').find((area) => area.name === '建华园网格')
    const house = world.places.find((place) => place.name === '建华园2号楼')
    expect(grid && house && gridsAt(house.at)).toEqual([grid?.code])
    const names = childrenOf('320924100001').map((area) => area.name)
    expect(names).toEqual(expect.arrayContaining(['学苑网格', '河畔网格']))
  })

  it('puts each building, compound and station into its own grid, under a key of its own', () => {
    const astray = world.places.filter((place) => gridsAt(place.at).join() !== place.gridCode)
    expect(astray).toEqual([])
    expect(new Set(world.places.map((place) => place.key)).size).toBe(world.places.length)
    expect(world.places.every((place) => /^[A-Za-z0-9]{6}$/.test(place.key))).toBe(true)
  })

  it('numbers the grids of a community 001, 002 … from north to south and gives each a name of its own', () => {
    for (const community of ofLevel('community')) {
      const own = childrenOf(community.code)
      expect(own.map((area) => area.code)).toEqual(
        own.map((_, i) => community.code + String(i + 1).padStart(3, '0')),
      )
      expect(new Set(own.map((area) => area.name)).size).toBe(own.length)
      const row = Math.sqrt(doubleArea(community.ring.map(toMetres)) / 2 / own.length)
      const norths = own.map((area) => toMetres(area.centre).y)
      const backwards = norths.some((north, i) => norths.slice(i + 1).some((later) => later - north > row))
      expect([community.name, backwards]).toEqual([community.name, false])
    }
  })
})

describe('the same on every machine', () => {
  it('comes out to the last digit as it did when it was made', () => {
    const text = JSON.stringify([world.areas, world.places, [...world.basemaps]])
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe('5d0970c0de111c7b')
  })

  it('is another world for another seed', () => {
    expect(planWorld('another').areas[0]?.ring).not.toEqual(world.areas[0]?.ring)
  })
})
