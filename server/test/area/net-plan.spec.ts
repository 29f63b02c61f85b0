import type { AreaLayer, AreaLevel } from '@beegrid/shared'
import type { AreaChange, AreaDraft } from '../../src/modules/area/domain/area-change.js'
import type { AreaFinding } from '../../src/modules/area/domain/area-finding.js'
import type { AreaRecord } from '../../src/modules/area/domain/area-record.js'
import type { PolygonGeometry, Position } from '../../src/modules/area/domain/geojson.js'
import { netPlan, type Net, type NetPlan } from '../../src/modules/area/domain/keep/net-plan.js'
import { ringsOf } from '../../src/modules/area/domain/outline/outline.js'
import { box, pointAt, polygon } from './keeping.js'

const METRE = 1 / 926

interface Known {
  readonly id: string
  readonly code: string
  readonly level: AreaLevel
  readonly parentId: string | null
  readonly geometry: PolygonGeometry
  readonly layer?: AreaLayer
}

/** County, two towns, two communities of two grids each: a, b | c, d, side by side. */
const KNOWN: readonly Known[] = [
  { id: 'county', code: '320999', level: 'county', parentId: null, geometry: box(-1, -1, 6, 4) },
  { id: 'town', code: '320999100000', level: 'subdistrict', parentId: 'county', geometry: box(0, 0, 4, 1) },
  { id: 'town2', code: '320999101000', level: 'subdistrict', parentId: 'county', geometry: box(0, 1, 4, 1) },
  { id: 'east', code: '320999100001', level: 'community', parentId: 'town', geometry: box(0, 0, 2, 1) },
  { id: 'west', code: '320999100002', level: 'community', parentId: 'town', geometry: box(2, 0, 2, 1) },
  { id: 'a', code: '320999100001001', level: 'grid', parentId: 'east', geometry: box(0, 0, 1, 1) },
  { id: 'b', code: '320999100001002', level: 'grid', parentId: 'east', geometry: box(1, 0, 1, 1) },
  { id: 'c', code: '320999100002001', level: 'grid', parentId: 'west', geometry: box(2, 0, 1, 1) },
  { id: 'd', code: '320999100002002', level: 'grid', parentId: 'west', geometry: box(3, 0, 1, 1) },
]

function net(known: readonly Known[] = KNOWN, spent: Readonly<Record<string, string>> = {}): Net {
  const records = known.map(({ geometry: _, layer = 'ordinary', ...area }): [string, AreaRecord] => [
    area.id,
    {
      ...area,
      layer,
      name: area.id,
      shortName: area.id,
      status: 'active',
      phone: null,
      centre: pointAt(0.5, 0.5),
    },
  ])
  const codes = new Map([...Object.entries(spent), ...known.map(({ id, code }) => [code, id] as const)])
  return {
    known: { records: new Map(records), codes },
    outlines: new Map(known.map(({ id, geometry }) => [id, geometry])),
  }
}

function plan(change: Partial<AreaChange>, on: Net = net()): NetPlan {
  let next = 0
  return netPlan(on, { creates: [], patches: [], ...change }, () => `new-${(next += 1)}`)
}

const said = ({ findings }: NetPlan): string[] =>
  findings.map(({ severity, kind, refs }) => `${severity} ${kind} ${refs.join(' ')}`)
const only = ({ findings }: NetPlan): AreaFinding => {
  const [finding] = findings
  if (!finding || findings.length > 1) throw new Error(said({ findings } as NetPlan).join())
  return finding
}

const grid = (ref: string, rest: Partial<AreaDraft> = {}): AreaDraft => ({
  ...{ ref, name: ref, level: 'grid', parentId: 'east' },
  ...rest,
})

describe('a change of the net', () => {
  it('that tiles as before is not remarked on', () => {
    const moved = plan({
      patches: [
        { areaId: 'a', geometry: polygon([0, 0], [1.2, 0], [0.8, 1], [0, 1]) },
        { areaId: 'b', geometry: polygon([1.2, 0], [2, 0], [2, 1], [0.8, 1]) },
      ],
    })
    expect(said(moved)).toEqual([])
    // The border's new ends are in the outline of everybody who has that edge.
    expect([...moved.touched].sort()).toEqual(['a', 'b', 'east', 'town', 'town2'])
  })

  it('that overlaps a sibling is wrong, with the ground and its size', () => {
    const finding = only(plan({ patches: [{ areaId: 'a', geometry: box(0, 0, 1.1, 1) }] }))
    expect(finding).toMatchObject({ severity: 'error', kind: 'overlap', refs: ['a', 'b'] })
    // A tenth of a grid side of 925 m, over 1,112 m.
    expect(finding.areaM2).toBeGreaterThan(102_000)
    expect(finding.areaM2).toBeLessThan(104_000)
    expect(finding.geometry?.type).toBe('Polygon')
    expect(finding.zh).toContain('重叠 0.10 平方公里')
  })

  it('that overlaps by a strip thinner than two metres is a warning, by rounding alone nothing', () => {
    const wider = (metres: number): string[] =>
      said(plan({ patches: [{ areaId: 'a', geometry: box(0, 0, 1 + metres * METRE, 1) }] }))
    expect(wider(0.05)).toEqual([])
    expect(wider(0.15)).toEqual([])
    expect(wider(1)).toEqual(['warning overlap a b'])
    expect(wider(3)).toEqual(['error overlap a b'])
  })

  it('that leaves a gap is a warning, outside the parent an error', () => {
    expect(said(plan({ patches: [{ areaId: 'a', geometry: box(0, 0, 0.9, 1) }] }))).toEqual([
      'warning gap east',
    ])
    expect(said(plan({ patches: [{ areaId: 'a', status: 'retired' }] }))).toEqual(['warning gap east'])
    expect(said(plan({ patches: [{ areaId: 'a', geometry: box(0, -0.2, 1, 1.2) }] }))).toEqual([
      'error outsideParent a east',
    ])
    const smaller = said(plan({ patches: [{ areaId: 'east', geometry: box(0, 0, 1.5, 1) }] }))
    expect(smaller).toEqual(expect.arrayContaining(['error outsideParent b east', 'warning gap town']))
  })

  it('speaks of drafts by their refs', () => {
    const made = plan({ creates: [grid('one', { geometry: box(0.5, 0.5, 1, 0.2) })] })
    expect(said(made)).toEqual(['error overlap a one', 'error overlap b one'])
    expect(said(plan({ creates: [grid('bare')] }))).toEqual(['warning noOutline bare'])
  })

  it('lets an exclusive grid lie over ordinary ones with a warning, an overlay over everything', () => {
    const geometry = box(0.9, 0.5, 0.2, 0.2)
    expect(said(plan({ creates: [grid('market', { layer: 'exclusive', geometry })] }))).toEqual([
      'warning overlap a market',
      'warning overlap b market',
    ])
    const wide = box(0.5, -3, 3, 9)
    expect(said(plan({ creates: [grid('firms', { layer: 'overlay', geometry: wide })] }))).toEqual([])
  })

  it('with a ring that is none says so and judges no further', () => {
    const ask = (...corners: readonly (readonly [number, number])[]): AreaFinding =>
      only(plan({ patches: [{ areaId: 'a', geometry: polygon(...corners) }] }))
    const crossed = ask([0, 0], [1, 1], [1, 0], [0, 1])
    expect(crossed).toMatchObject({ kind: 'invalidRing', severity: 'error', zh: '边界自相交' })
    expect(crossed.at?.lng).toBeCloseTo(120.205, 9)
    expect(crossed.at?.lat).toBeCloseTo(33.705, 9)
    expect(ask([0, 0], [1, 0]).zh).toContain('至少要 4 个')
    const rings = (ring: readonly Position[]): string =>
      only(plan({ patches: [{ areaId: 'a', geometry: { type: 'Polygon', coordinates: [ring] } }] })).en
    expect(
      rings([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    ).toContain('not closed')
    expect(
      rings([
        [0, 0],
        [1, Number.NaN],
        [1, 1],
        [0, 0],
      ]),
    ).toContain('no longitude and latitude')
    expect(
      rings([
        [0, 0],
        [1, 100],
        [1, 1],
        [0, 0],
      ]),
    ).toContain('no longitude and latitude')
    expect(
      rings([
        [0, 0],
        [200, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toContain('no longitude and latitude')
    expect(rings([])).toContain('0 points')
    const none = { type: 'MultiPolygon' as const, coordinates: [] }
    expect(only(plan({ patches: [{ areaId: 'a', geometry: none }] })).en).toBe('The outline has no points')
    const withHole = [polygon([0, 0], [1, 0], [1, 1], [0, 1]), polygon([3, 0], [3.1, 0], [3.1, 0.1])]
    const outer: PolygonGeometry = { type: 'Polygon', coordinates: withHole.flatMap(ringsOf) }
    expect(only(plan({ patches: [{ areaId: 'a', geometry: outer }] })).zh).toBe('挖空的部分在边界之外')
  })

  it('gives grids the next code that never was', () => {
    const spent = net(KNOWN, { '320999100001003': 'gone' })
    const made = plan({ creates: [grid('x'), grid('y')] }, spent)
    const codes = [...made.records.created.values()].map((id) => made.records.records.get(id)?.code)
    expect(codes).toEqual(['320999100001004', '320999100001005'])
    expect(said(plan({ creates: [grid('x', { code: '320999100001003' })] }, spent))).toContain(
      'error codeClash x',
    )
    expect(said(plan({ creates: [grid('x', { code: '320999100001001' })] }))).toContain('error codeClash x')
    expect(said(plan({ creates: [grid('x', { code: '320999100002003' })] }))).toContain('error codeRule x')
    expect(said(plan({ creates: [grid('x', { code: '32099910000100' })] }))).toContain('error codeRule x')
    const twice = [grid('x', { code: '320999100001009' }), grid('y', { code: '320999100001009' })]
    expect(said(plan({ creates: twice })).filter((each) => each.includes('codeClash'))).toHaveLength(2)
  })

  it('moves codes with whoever moves, and with what lies below', () => {
    const moved = plan({ patches: [{ areaId: 'east', parentId: 'town2' }] })
    const code = (id: string): string | undefined => moved.records.records.get(id)?.code
    expect([code('east'), code('a'), code('b')]).toEqual([
      '320999101001',
      '320999101001001',
      '320999101001002',
    ])
    const recoded = plan({ patches: [{ areaId: 'east', code: '320999100009' }] })
    expect(recoded.records.records.get('b')?.code).toBe('320999100009002')
    expect(said(recoded)).toEqual([])
  })

  it('refuses a tree that does not fit', () => {
    expect(said(plan({ patches: [{ areaId: 'nobody', name: 'x' }] }))).toEqual(['error unknownArea nobody'])
    expect(said(plan({ creates: [grid('x', { parentId: 'town' })] }))).toContain('error unknownParent x')
    expect(said(plan({ creates: [grid('x', { parentId: 'nobody' })] }))).toContain('error unknownParent x')
    expect(said(plan({ patches: [{ areaId: 'east', status: 'retired' }] }))).toContain(
      'error activeBelow east',
    )
    const county: AreaDraft = { ref: 'k', name: 'k', level: 'county' }
    expect(said(plan({ creates: [county] }))).toContain('error codeRule k')
  })

  it('builds a whole county from drafts that name each other', () => {
    const empty = net([])
    const drafts = KNOWN.map(({ code, id, level, parentId, geometry }): AreaDraft => {
      const parent = KNOWN.find((each) => each.id === parentId)
      return { ref: code, code, name: id, level, geometry, ...(parent && { parentRef: parent.code }) }
    })
    const made = plan({ creates: [...drafts].reverse() }, empty)
    expect(said(made).filter((each) => each.startsWith('error'))).toEqual([])
    expect(said(made)).toEqual(['warning gap 320999'])
    expect(made.touched.size).toBe(KNOWN.length)
  })
})
