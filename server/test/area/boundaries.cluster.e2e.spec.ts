import { ApiClient } from '../support/api-client.js'
import { buildServer, startBuilt, type Build, type Running } from '../support/built-server.js'
import { addAccount } from '../support/people.js'
import { addSmallCounty, reportBody, type SmallCounty } from '../support/small-county.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'
import { startTestServer } from '../support/test-server.js'

const PASSWORD = 'a long enough word'
const SECRET = 'x'.repeat(48)
const DEADLINE_MS = 20_000
const LOOK_EVERY_MS = 50

interface Process extends Running {
  readonly officer: ApiClient
  readonly rider: ApiClient
}

/** Two processes of the built server on one database, as a county runs them. */
describe('boundaries in a cluster', () => {
  let build: Build
  let files: TestDatabase
  let county: SmallCounty
  let first: Process
  let second: Process

  beforeAll(async () => {
    build = buildServer()
    files = await createTestDatabase()
    county = await fill(files)
    first = await start()
    second = await start()
  }, 180_000)

  afterAll(async () => {
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM')
      await ended()
    }
    build.remove()
    await files.drop()
  })

  async function start(): Promise<Process> {
    const env = { NODE_ENV: 'test', DEMO: 'false', TOKEN_SECRET: SECRET, LOG_LEVEL: 'error' }
    const server = await startBuilt(build, { ...env, DATA_DIR: files.dataDir, DATABASE_URL: files.url })
    const officer = await signIn(server.url, 'officer')
    return { ...server, officer, rider: await signIn(server.url, 'rider') }
  }

  it('G53 both processes route by a new map, tickets say which one they were routed by, and going back works', async () => {
    const [grid1, grid2] = [county.grid1.id, county.grid2.id]
    const before = await report(first)
    expect(before.area.grid.id).toBe(grid1)
    const exchanged = await exchange(first.officer)
    for (const process of [first, second]) await untilLocated(process, grid2)
    for (const process of [first, second]) {
      const ticket = await report(process)
      expect(ticket.area.grid.id).toBe(grid2)
      expect(ticket.route.boundaryVersion).toBe(exchanged)
    }
    const kept = await ticketOf(second, before.id)
    expect(kept).toMatchObject({ owner: before.owner, route: before.route, area: before.area })
    await exchange(second.officer)
    for (const process of [first, second]) await untilLocated(process, grid1)
    expect((await report(first)).route.boundaryVersion).toBeGreaterThan(exchanged)
  }, 120_000)

  /** The two grids of the community take each other's ground. */
  async function exchange(officer: ApiClient): Promise<number> {
    const ids = [county.grid1.id, county.grid2.id]
    const outlines = await Promise.all(
      ids.map(async (id) => (await officer.get(`areas/${id}/boundary?coord=wgs84`).expect(200)).body),
    )
    const boundaries = outlines.map((feature, i) => ({
      areaId: ids[1 - i],
      geometry: (feature as { geometry: unknown }).geometry,
    }))
    const answer = await officer.post('areas/boundaries', { coord: 'wgs84', boundaries }).expect(200)
    return (answer.body as { version: number }).version
  }

  async function untilLocated({ rider }: Process, gridId: string): Promise<void> {
    const { lng, lat } = county.inGrid1
    const deadline = performance.now() + DEADLINE_MS
    for (;;) {
      const { body } = await rider.get(`areas/locate?lng=${lng}&lat=${lat}&coord=wgs84`).expect(200)
      if ((body as { grid: { id: string } | null }).grid?.id === gridId) return
      if (performance.now() > deadline) throw new Error('the new boundaries did not arrive')
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS))
    }
  }

  async function report({ rider, officer }: Process): Promise<TicketBody> {
    const { body } = await rider.post('tickets', reportBody(county, { categoryId: undefined })).expect(201)
    return ticketOf({ officer }, (body as { id: string }).id)
  }

  async function ticketOf({ officer }: Pick<Process, 'officer'>, id: string): Promise<TicketBody> {
    return (await officer.get(`tickets/${id}`).expect(200)).body as TicketBody
  }
})

interface TicketBody {
  readonly id: string
  readonly owner: object
  readonly area: { readonly grid: { readonly id: string } }
  readonly route: { readonly boundaryVersion: number }
}

async function signIn(url: string, username: string): Promise<ApiClient> {
  const nobody = new ApiClient(url)
  const { body } = await nobody.post('auth/password', { username, password: PASSWORD }).expect(200)
  return new ApiClient(url, (body as { accessToken: string }).accessToken)
}

/** The county and its people, by a server that then goes away. */
async function fill(files: TestDatabase): Promise<SmallCounty> {
  const server = await startTestServer({ files, env: { TOKEN_SECRET: SECRET } })
  try {
    const county = await addSmallCounty(server)
    const { communityA, county: whole } = county
    const held = { areaId: communityA.id, countyId: whole.id, validFrom: 0 }
    const login = (username: string) => ({ login: { username, password: PASSWORD } })
    await addAccount(server, { ...login('officer'), memberships: [{ role: 'community_officer', ...held }] })
    await addAccount(server, { ...login('rider'), memberships: [{ role: 'part_time_grid_worker', ...held }] })
    return county
  } finally {
    await server.stop()
  }
}
