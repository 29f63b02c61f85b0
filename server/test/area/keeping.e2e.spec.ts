import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { box, Keeping, kinds, line, pointAt, polygon } from './keeping.js'

describe('keeping areas', () => {
  let server: TestServer
  let county: SmallCounty
  let officer: Keeping
  let town: Keeping

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    officer = new Keeping(county.officer)
    town = new Keeping(county.townOfficer)
  })

  afterEach(() => server.stop())

  it('splits a grid by a drawn line: the larger part stays it, the smaller gets the next code', async () => {
    const before = await officer.version()
    const split = await officer.split(county.grid1.id, {
      line: line([0.3, -0.5], [0.3, 1.5]),
      name: '建华园网格',
      baseVersion: before,
    })
    expect([split.status, split.body.version]).toEqual([200, before + 1])
    const [kept, parted] = split.body.areas
    expect(kept).toMatchObject({ id: county.grid1.id, code: '320999100001001', name: '一号网格' })
    expect(parted).toMatchObject({
      code: '320999100001003',
      name: '建华园网格',
      parentId: county.communityA.id,
    })
    const [west, east] = [await officer.locate(pointAt(0.1, 0.5)), await officer.locate(pointAt(0.5, 0.5))]
    expect(west.body).toMatchObject({ grid: { id: parted?.id }, reason: 'inside' })
    expect(east.body).toMatchObject({ grid: { id: county.grid1.id }, reason: 'inside' })
    // The cut's ends are vertices of the community too, as its grids' corners are, so that the half-open rule fits on both sides.
    const community = await officer.outline(county.communityA.id)
    expect(community.body.geometry.coordinates[0]).toHaveLength(9)
  })

  it('refuses a line that does not cut the area in two', async () => {
    const before = await officer.version()
    for (const [x, y] of [
      [-0.5, -0.2],
      [0.3, 0.4],
    ] as const) {
      const split = await officer.split(county.grid1.id, { line: line([-0.4, -0.3], [x, y]), name: '甲' })
      expect([split.status, split.body.code]).toEqual([400, 'AREA_LINE_DOES_NOT_CUT'])
    }
    expect(await officer.version()).toBe(before)
  })

  it('merges neighbours: the merged ones retire and keep their names, their code is not given again', async () => {
    const merged = await officer.merge({
      keepId: county.grid1.id,
      areaIds: [county.grid2.id],
      name: '大网格',
    })
    expect(merged.body.areas).toMatchObject([
      { id: county.grid1.id, name: '大网格', status: 'active' },
      { id: county.grid2.id, name: '二号网格', status: 'retired', code: '320999100001002' },
    ])
    expect((await officer.locate(county.inGrid2)).body.grid?.id).toBe(county.grid1.id)
    expect((await officer.one(county.grid2.id)).body).toMatchObject({ name: '二号网格', status: 'retired' })
    expect((await officer.nextCode(county.communityA.id)).body.code).toBe('320999100001003')
    const listed = async (status: string): Promise<string[]> => {
      const { items } = (await officer.list(`parentId=${county.communityA.id}&status=${status}`)).body
      return items.map(({ id }) => id)
    }
    expect([await listed('active'), await listed('retired')]).toEqual([[county.grid1.id], [county.grid2.id]])
    const taken = await officer.create({
      ...{ name: '新网格', level: 'grid', parentId: county.communityA.id, layer: 'overlay' },
      ...{ code: '320999100001002', geometry: box(0, 0, 1, 1), coord: 'wgs84' },
    })
    expect([taken.status, taken.body.code, kinds(taken)]).toEqual([
      400,
      'AREA_CHANGE_REFUSED',
      ['error codeClash'],
    ])
    const apart = await town.merge({ keepId: county.grid1.id, areaIds: [county.gridB.id] })
    expect([apart.status, apart.body.code]).toEqual([400, 'AREA_NOT_NEIGHBOURS'])
  })

  it('cuts an exclusive grid out of the ordinary ones, and gives the ground back when it retires', async () => {
    const made = await officer.create({
      ...{ name: '农贸市场', level: 'grid', layer: 'exclusive', parentId: county.communityA.id },
      ...{ geometry: box(0.9, 0.4, 0.2, 0.2), coord: 'wgs84' },
    })
    expect([made.status, made.body.layer, made.body.code]).toEqual([201, 'exclusive', '320999100001003'])
    for (const x of [0.95, 1.05]) {
      const located = await officer.locate(pointAt(x, 0.5))
      expect(located.body.grid?.id).toBe(made.body.id)
    }
    expect((await officer.locate(pointAt(0.95, 0.2))).body.grid?.id).toBe(county.grid1.id)
    const [one, two] = [await officer.outline(county.grid1.id), await officer.outline(county.grid2.id)]
    expect(JSON.stringify([one.body.geometry, two.body.geometry])).toContain(
      JSON.stringify([120.2 + 0.01, 33.704]),
    )
    const gone = await officer.retire(made.body.id, { intoId: county.grid2.id })
    expect([gone.status, gone.body.areas[0]?.status]).toEqual([200, 'retired'])
    expect((await officer.locate(pointAt(0.95, 0.5))).body.grid?.id).toBe(county.grid2.id)
  })

  it('lets overlays lie over anything, and never finds them by place', async () => {
    const made = await officer.create({
      ...{ name: '两新园区', level: 'grid', layer: 'overlay', parentId: county.communityA.id },
      ...{ geometry: box(0.5, 0.5, 3, 0.4), coord: 'wgs84' },
    })
    expect(made.status).toBe(201)
    expect((await officer.locate(pointAt(0.6, 0.6))).body.grid?.id).toBe(county.grid1.id)
  })

  it('moves a grid with its ground to another community, where it gets a code; going back it has its former one', async () => {
    const moved = await town.move(county.grid2.id, { parentId: county.communityB.id })
    expect(moved.body.areas).toMatchObject([
      { id: county.grid2.id, parentId: county.communityB.id, code: '320999100002003' },
    ])
    const located = await town.locate(county.inGrid2)
    expect(located.body).toMatchObject({
      grid: { id: county.grid2.id },
      community: { id: county.communityB.id },
      reason: 'inside',
    })
    const back = await town.move(county.grid2.id, { parentId: county.communityA.id })
    expect(back.body.areas).toMatchObject([{ code: '320999100001002', parentId: county.communityA.id }])
    expect((await town.locate(county.inGrid2)).body.community?.id).toBe(county.communityA.id)
    const wrong = await town.move(county.grid2.id, { parentId: county.town.id })
    expect([wrong.status, kinds(wrong)]).toEqual([400, expect.arrayContaining(['error unknownParent'])])
  })

  it('G06 leaves a gap where a grid retires: reports from there go to the nearest grid or the desk, and say so', async () => {
    const retired = await officer.retire(county.grid2.id)
    expect(retired.status).toBe(200)
    expect((await officer.locate(pointAt(1.1, 0.5))).body).toMatchObject({
      grid: { id: county.grid1.id },
      reason: 'nearest',
    })
    const middle = await officer.locate(pointAt(1.5, 0.5))
    expect(middle.body).toMatchObject({
      grid: null,
      community: { id: county.communityA.id },
      reason: 'communityOnly',
    })
    const [near, far] = [
      await reported(county, { location: { ...pointAt(1.1, 0.5), coord: 'wgs84' } }),
      await reported(county, { location: { ...pointAt(1.5, 0.5), coord: 'wgs84' } }),
    ]
    expect(near).toMatchObject({ area: { grid: { id: county.grid1.id } }, owner: { kind: 'post' } })
    expect(far).toMatchObject({ area: { community: { id: county.communityA.id } }, owner: { kind: 'desk' } })
    expect([near.route.sentence, far.route.sentence]).toEqual([
      expect.stringContaining('最近'),
      expect.stringContaining('甲社区'),
    ])
    const again = await officer.retire(county.grid2.id)
    expect([again.status, again.body.code]).toEqual([400, 'AREA_RETIRED'])
    const community = await town.retire(county.communityA.id)
    expect([community.status, kinds(community)]).toEqual([400, ['error activeBelow', 'warning gap']])
  })

  it('draws the border between two grids anew on both sides, and says what would be wrong before', async () => {
    const slanted = [
      { areaId: county.grid1.id, geometry: polygon([0, 0], [1.2, 0], [0.8, 1], [0, 1]) },
      { areaId: county.grid2.id, geometry: polygon([1.2, 0], [2, 0], [2, 1], [0.8, 1]) },
    ]
    const before = await officer.version()
    const looked = await officer.boundaries({ boundaries: slanted, dryRun: true })
    expect(looked.body).toEqual({ version: null, findings: [] })
    expect(await officer.version()).toBe(before)
    const alone = await officer.boundaries({ boundaries: slanted.slice(0, 1) })
    expect([alone.status, kinds(alone)]).toEqual([400, ['error overlap', 'warning gap']])
    expect(alone.body.findings[0]?.areaM2).toBeCloseTo(51_600, -3)
    expect(await officer.version()).toBe(before)
    const done = await officer.boundaries({ boundaries: slanted, baseVersion: before })
    expect(done.body).toEqual({ version: before + 1, findings: [] })
    expect((await officer.locate(pointAt(1.1, 0.1))).body.grid?.id).toBe(county.grid1.id)
    const late = await officer.boundaries({ boundaries: slanted, baseVersion: before })
    expect([late.status, late.body.code]).toEqual([409, 'BOUNDARY_CHANGED'])
  })

  it('refuses rings that enclose nothing, with the place of a crossing', async () => {
    const ask = (geometry: object): ReturnType<Keeping['boundaries']> =>
      officer.boundaries({ boundaries: [{ areaId: county.grid1.id, geometry }] })
    const bow = await ask(polygon([0, 0], [1, 1], [1, 0], [0, 1]))
    expect(kinds(bow)).toEqual(['error invalidRing'])
    expect(bow.body.findings[0]?.at?.lng).toBeCloseTo(120.205, 9)
    expect(bow.body.findings[0]?.at?.coord).toBe('wgs84')
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [120.2, 33.7],
          [120.21, 33.7],
          [120.21, 33.71],
          [120.2, 33.71],
        ],
      ],
    }
    expect(kinds(await ask(open))).toEqual(['error invalidRing'])
    const short = {
      type: 'Polygon',
      coordinates: [
        [
          [120.2, 33.7],
          [120.21, 33.7],
          [120.2, 33.7],
        ],
      ],
    }
    expect(kinds(await ask(short))).toEqual(['error invalidRing'])
    for (const geometry of [
      { type: 'Point', coordinates: [1, 2] },
      { type: 'Polygon', coordinates: [[['a', 1]]] },
      [],
    ])
      expect([await ask(geometry)].map(({ status, body }) => [status, body.code])).toEqual([
        [400, 'VALIDATION_FAILED'],
      ])
    const outside = await ask(box(0, -0.5, 1, 1.5))
    expect(kinds(outside)).toEqual(['error outsideParent'])
  })

  it('G47 fits outlines drawn in GCJ-02 to those of the neighbours', async () => {
    const given = await officer.drawn(county.grid1.id, 'gcj02')
    const done = await officer.boundaries({
      coord: 'gcj02',
      boundaries: [{ areaId: county.grid1.id, geometry: given }],
    })
    expect(done.body.findings).toEqual([])
    expect((await officer.outline(county.grid1.id)).body.geometry).toEqual(box(0, 0, 1, 1))
  })
})
