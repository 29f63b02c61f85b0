import { setTimeout as sleep } from 'node:timers/promises'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { buildServer, startBuilt, type Build, type Running } from '../support/built-server.js'
import { HOUR } from '../support/manual-clock.js'
import { addSmallCounty } from '../support/small-county.js'
import { reported } from '../support/story.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'
import { startTestServer } from '../support/test-server.js'

/** So many that a process can be killed in the midst of them. */
const TICKETS = 25
/** Two rounds of the sweep: whoever would raise a step again has had its turn. */
const ROUNDS_MS = 21_000
const LIMIT_MS = 480_000

describe('the ladder of several processes on one database', () => {
  let build: Build
  let files: TestDatabase
  let connection: Connection
  const running: Running[] = []

  beforeAll(async () => {
    build = buildServer()
    files = await createTestDatabase()
    await reportHoursAgo(files)
    connection = await createConnection(files.url ?? '')
  }, LIMIT_MS)

  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL')
    await Promise.all(running.map((each) => each.ended()))
    await connection.end()
    build.remove()
    await files.drop()
  })

  /** A process as it runs anywhere: its own jobs, its own clock, the real one. */
  const start = async (): Promise<Running> => {
    const env = { DEMO: 'false', NODE_ENV: 'test', LOG_LEVEL: 'warn' }
    const server = await startBuilt(build, { ...env, DATA_DIR: files.dataDir, DATABASE_URL: files.url })
    running.push(server)
    return server
  }

  const rows = async (sql: string): Promise<RowDataPacket[]> => {
    const [found] = await connection.query<RowDataPacket[]>(sql)
    return found
  }

  /** The clock of each row of a timeline that says it was raised. */
  const raised = async (): Promise<string[]> => {
    const found = await rows(
      "SELECT JSON_VALUE(data, '$.clockId') AS clock FROM ticket_event WHERE action = 'escalate'",
    )
    return found.map(({ clock }) => String(clock)).sort()
  }

  const until = async (enough: number): Promise<void> => {
    while ((await raised()).length < enough) await sleep(20)
  }

  const overdue = async (): Promise<string[]> => {
    const past = `SELECT id FROM ticket_clock WHERE state = 'running' AND due_at < ${Date.now()}`
    return (await rows(past)).map(({ id }) => String(id)).sort()
  }

  it(
    'G13 raises what ran over while all were down once, two started at the same moment, one of them killed in the midst of it',
    async () => {
      const clocks = await overdue()
      expect(clocks.length).toBeGreaterThanOrEqual(TICKETS)
      expect(await raised()).toEqual([])
      const [first] = await Promise.all([start(), start()])
      await until(1)
      first.child.kill('SIGKILL')
      await start()
      await until(clocks.length)
      await sleep(ROUNDS_MS)
      expect(await raised()).toEqual(clocks)
      // Told of a clock, whichever step: its key begins with the clock's id.
      const told = await rows(
        `SELECT COUNT(*) AS times FROM notification WHERE type = 'ticket.overdue'
         GROUP BY user_id, SUBSTRING_INDEX(dedupe_key, ':', 2)`,
      )
      expect(told.length).toBeGreaterThanOrEqual(clocks.length)
      expect(told.filter(({ times }) => Number(times) !== 1)).toEqual([])
      const waiting = await rows(
        `SELECT id FROM ticket_clock WHERE state = 'running' AND next_step_at <= ${Date.now() - 60_000}`,
      )
      expect(waiting).toEqual([])
    },
    LIMIT_MS,
  )
})

/** Reports nobody has taken, all over their limit by now, and then no server for hours. */
async function reportHoursAgo(files: TestDatabase): Promise<void> {
  const server = await startTestServer({ files })
  server.clock.time = Date.now() - 4 * HOUR
  const county = await addSmallCounty(server)
  for (let nth = 0; nth < TICKETS; nth += 1) {
    const location = {
      ...county.inGrid1,
      lng: county.inGrid1.lng + nth / 100_000,
      coord: 'wgs84',
      accuracy: 8,
    }
    await reported(county, { location, description: `第 ${nth + 1} 处水管破裂` })
  }
  await server.settle()
  await server.stop()
}
