import { setTimeout as sleep } from 'node:timers/promises'
import { AreaKeeper, AreaStore } from '../../src/modules/area/index.js'
import { box, Keeping, kinds, line, pointAt, polygon } from '../area/keeping.js'
import { signInAs } from '../support/people.js'
import { act, reported } from '../support/story.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('boundaries that change', () => {
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

  const west = { location: { ...pointAt(0.1, 0.5), coord: 'wgs84', accuracy: 5 } }

  it('G53 grids replaced with a ticket open: its owner and areas stay, new reports use the new map, going back works', async () => {
    const open = await reported(county, west)
    expect(open.owner).toMatchObject({ kind: 'post', name: '陈网格' })
    const [loaded] = (await officer.versions(county.communityA.id)).body.items
    const split = await officer.split(county.grid1.id, { line: line([0.3, -1], [0.3, 2]), name: '西网格' })
    const parted = split.body.areas[1]

    const still = await act(county.worker, open, { action: 'accept' })
    expect(still.area.grid.id).toBe(county.grid1.id)
    expect(still.owner).toMatchObject({ kind: 'post', name: '陈网格' })
    const fresh = await reported(county, west)
    expect(fresh.area.grid).toMatchObject({ id: parted?.id, name: '西网格' })
    // Nobody has the new grid yet: the community's desk does, and the ticket says why.
    expect(fresh.owner).toMatchObject({ kind: 'desk' })
    expect(fresh.route.sentence).toContain('西网格')

    const back = await officer.restore(county.communityA.id, loaded?.version ?? -1)
    expect([back.status, back.body.version]).toEqual([200, split.body.version + 1])
    expect((await officer.one(parted?.id ?? '')).body).toMatchObject({ status: 'retired', name: '西网格' })
    const again = await reported(county, west)
    expect(again.area.grid.id).toBe(county.grid1.id)
    expect(again.owner).toMatchObject({ kind: 'post', name: '陈网格' })
    const later = await act(county.officer, fresh, { action: 'accept' })
    expect(later.area.grid.name).toBe('西网格')
    const closed = await act(county.worker, open, { action: 'resolve', note: '水通了' })
    expect(closed.status).toBe('resolved')
  })

  it('G53 every version can be gone back to, forth and back, as a new one', async () => {
    const versions = [await officer.version()]
    const remember = async (): Promise<void> => {
      versions.push(await officer.version())
    }
    const seen = async (): Promise<string> => {
      const xs = [0.1, 0.5, 0.95, 1.1, 1.5, 1.95]
      const found = await Promise.all(xs.map((x) => officer.locate(pointAt(x, 0.45))))
      return found.map(({ body }) => body.grid?.shortName ?? body.reason).join()
    }
    const states = [await seen()]
    const step = async (status: Promise<{ status: number }>): Promise<void> => {
      expect((await status).status).toBeLessThan(300)
      await remember()
      states.push(await seen())
    }
    await step(officer.split(county.grid2.id, { line: line([1.7, -1], [1.7, 2]), name: '东一' }))
    await step(
      officer.create({
        ...{ name: '市场', level: 'grid', layer: 'exclusive', parentId: county.communityA.id },
        ...{ geometry: box(0.9, 0.4, 0.15, 0.1), coord: 'wgs84' },
      }),
    )
    await step(officer.merge({ keepId: county.grid2.id, areaIds: [county.grid1.id], name: '合一' }))
    expect(new Set(states).size).toBe(4)
    for (const i of [0, 2, 3, 1, 0]) {
      const back = await officer.restore(county.communityA.id, versions[i] ?? -1)
      expect([i, back.status, kinds(back)]).toEqual([i, 200, []])
      expect(await seen()).toBe(states[i])
    }
    const { items } = (await officer.versions(county.communityA.id)).body
    expect(items).toHaveLength(9)
    expect(items.map(({ current }) => current)).toEqual([true, ...Array.from({ length: 8 }, () => false)])
    expect(items[0]).toMatchObject({ actorName: '李社区', summary: '甲社区 恢复到版本 1' })
    expect(items[8]).toMatchObject({ actorName: null, summary: '载入边界', version: 1 })
    const page = await officer.versions(county.communityA.id, '?limit=4')
    const rest = await officer.versions(
      county.communityA.id,
      `?cursor=${page.body.nextCursor ?? ''}&limit=100`,
    )
    expect([...page.body.items, ...rest.body.items].map(({ version }) => version)).toEqual(
      items.map(({ version }) => version),
    )
    const other = await new Keeping(county.officerB).versions(county.communityB.id)
    expect(other.body.items.map(({ version }) => version)).toEqual([1])
  })

  it('G53 another process follows by itself, and each ticket says by which version it was routed', async () => {
    const second = await startTestServer({ files: server.files })
    try {
      const rider = await signInAs(second, county.rider)
      const there = new Keeping(rider)
      const before = await reported(county, west, rider)
      const split = await officer.split(county.grid1.id, { line: line([0.3, -1], [0.3, 2]), name: '西网格' })
      while ((await there.version()) < split.body.version) await sleep(100)
      expect((await there.locate(pointAt(0.1, 0.5))).body.grid?.name).toBe('西网格')
      const after = await reported(county, west, rider)
      expect([before, after].map(({ route }) => route.boundaryVersion)).toEqual([
        split.body.version - 1,
        split.body.version,
      ])
      expect(after.area.grid.name).toBe('西网格')
    } finally {
      await second.stop()
    }
  })

  it('G53 an unknown version is 404 and changes nothing', async () => {
    for (const version of ['99', 'x', '-1', '1e3', '0']) {
      const back = await officer.restore(county.communityA.id, version)
      expect([version, back.status, back.body.code]).toEqual([version, 404, 'BOUNDARY_VERSION_NOT_FOUND'])
    }
    expect(await officer.version()).toBe(1)
  })

  it('of two editors on the same version one gets through, the other is told', async () => {
    const baseVersion = await officer.version()
    const edits = [1.1, 1.2, 0.9, 0.8].map((x) =>
      officer.boundaries({
        baseVersion,
        boundaries: [
          { areaId: county.grid1.id, geometry: polygon([0, 0], [x, 0], [x, 1], [0, 1]) },
          { areaId: county.grid2.id, geometry: polygon([x, 0], [2, 0], [2, 1], [x, 1]) },
        ],
      }),
    )
    const answers = await Promise.all(edits)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body).toMatchObject({ code: 'BOUNDARY_CHANGED', version: baseVersion + 1 })
    // Elsewhere nothing has changed: an editor there goes on undisturbed.
    const renamed = await new Keeping(county.officerB).update(county.gridB.id, {
      name: '东风网格',
      baseVersion,
    })
    expect([renamed.status, renamed.body.name]).toEqual([200, '东风网格'])
  })

  it('edits at once without a version all come through, one version each', async () => {
    const before = await officer.version()
    const names = ['甲', '乙', '丙', '丁', '戊', '己']
    const answers = await Promise.all(names.map((name) => officer.update(county.grid1.id, { name })))
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200))
    expect(await officer.version()).toBe(before + names.length)
  })

  it('a change that fails on its last step leaves nothing behind', async () => {
    const keeper = server.get(AreaKeeper)
    const before = await officer.version()
    const change = { creates: [], patches: [{ areaId: county.grid1.id, name: '不该留下' }] }
    const actor = { userId: county.countyOfficer.id, name: '县值班' }
    const memberships = [{ role: 'admin' as const, areaId: null, organisationId: null }]
    await expect(
      server.database.write(async (em) => {
        await keeper.apply(em, { ...actor, memberships }, { change, summary: '试一试' })
        throw new Error('the last step')
      }),
    ).rejects.toThrow('the last step')
    expect(await officer.version()).toBe(before)
    expect((await officer.one(county.grid1.id)).body.name).toBe('一号网格')
    expect((await officer.versions(county.grid1.id)).body.items).toHaveLength(1)
  })

  it('outlines of tens of thousands of vertices are stored and read to the last bit', async () => {
    const ring = Array.from({ length: 20_000 }, (_, i): [number, number] => {
      const [turn, radius] = [(i * 2 * Math.PI) / 20_000, 0.02 + 0.0001 * Math.sin(i / 50)]
      return [121 + radius * Math.cos(turn), 33 + radius * Math.sin(turn)]
    })
    const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)]] }
    const admin = { userId: 'admin', name: '管理员' }
    const memberships = [{ role: 'admin' as const, areaId: null, organisationId: null }]
    const draft = { ref: 'big', name: '大县', level: 'county' as const, code: '320997', geometry }
    const { ids } = await server.database.write((em) =>
      server
        .get(AreaKeeper)
        .apply(em, { ...admin, memberships }, { change: { creates: [draft], patches: [] }, summary: '导入' }),
    )
    await server.get(AreaStore).refresh()
    const stored = await officer.outline(ids.get('big') ?? '')
    expect(JSON.stringify(stored.body.geometry)).toBe(JSON.stringify(geometry))
    expect((await officer.locate({ lng: 121, lat: 33 })).body.county.name).toBe('大县')
  })

  it('the same Idempotency-Key sent again answers with the same area', async () => {
    const body = { name: '两新一', level: 'grid', layer: 'overlay', parentId: county.communityA.id }
    const send = (): ReturnType<typeof county.officer.api.post> =>
      county.officer.api.post('areas', body).set('idempotency-key', 'new-grid-1')
    const [first, second] = [await send(), await send()]
    const id = (answer: { body: unknown }): string => (answer.body as { id: string }).id
    expect([first.status, second.status, id(second)]).toEqual([201, 201, id(first)])
    expect((await town.nextCode(county.communityA.id)).body.code).toBe('320999100001004')
  })
})
