import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readConfig } from '../../src/core/config/index.js'
import { CORE_ENTITIES } from '../../src/core/core.module.js'
import { connectAndMigrate, createDataSources, Database } from '../../src/core/database/index.js'
import { MIGRATIONS } from '../../src/migrations/index.js'
import { buildServer, run, startBuilt, type Build } from '../support/built-server.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'

const QUIET = { DEMO: 'false', NODE_ENV: 'test' }

describe('the server as a process', () => {
  let build: Build
  let files: TestDatabase
  let place: NodeJS.ProcessEnv

  beforeAll(async () => {
    build = buildServer()
    files = await createTestDatabase()
    place = { ...QUIET, DATA_DIR: files.dataDir, DATABASE_URL: files.url }
  }, 120_000)

  afterAll(async () => {
    build.remove()
    await files.drop()
  })

  const main = (): string => join(build.folder, 'main.js')

  it('says one line on standard output, and is ready when it says so; its log is JSON on standard error, and what an operator must do is plain words', async () => {
    const server = await startBuilt(build, { ...place, LOG_LEVEL: 'debug' })
    expect(server.stdout).toEqual([expect.stringMatching(/^ready http:\/\/127\.0\.0\.1:\d+$/)])
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    server.child.kill('SIGTERM')
    expect(await server.ended()).toBe(0)
    expect(server.stdout).toHaveLength(1)
    const logged = server.stderr.filter((line) => line.startsWith('{'))
    const told = server.stderr.filter((line) => !logged.includes(line)).join('\n')
    expect(told).toMatch(/^─+\n[^{}]*初始化码[^{}]*\n─+$/)
    const lines = logged.map((line) => JSON.parse(line) as { level: number })
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter(({ level }) => level >= 40)).toEqual([])
  }, 60_000)

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['TOKEN_SECRET', { NODE_ENV: 'production', DEMO: '' }],
  ])('G40 a wrong %s is one clear line that names it, and exit code 1', async (name, env) => {
    const server = run(main(), { ...place, ...env })
    expect(await server.ended()).toBe(1)
    expect(server.stdout).toEqual([])
    expect(server.stderr).toEqual([
      expect.stringMatching(new RegExp(`环境变量 ${name} .*environment variable ${name}:`)),
    ])
  })

  it('a database out of reach is one clear line without the password, and exit code 1', async () => {
    const port = await closedPort()
    const server = run(main(), { ...place, DATABASE_URL: `mysql://bee:hunter2@127.0.0.1:${port}/beegrid` })
    expect(await server.ended()).toBe(1)
    const said = server.stderr.filter((line) => !line.startsWith('{'))
    expect(said).toEqual([expect.stringMatching(/连不上数据库.*cannot reach the database/)])
    expect(server.stderr.join('\n')).not.toContain('hunter2')
  }, 60_000)

  it('a port that is taken is one clear line that names it, and exit code 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const server = run(main(), { ...place, PORT: String(port) })
    const code = await server.ended()
    taken.close()
    expect(code).toBe(1)
    expect(server.stderr.filter((line) => !line.startsWith('{'))).toEqual([
      expect.stringContaining(`PORT ${port}`),
    ])
  }, 60_000)

  it('G55 told to stop under load, it answers everything it has taken in, and takes in no more', async () => {
    const server = await startBuilt(build, place)
    const agent = new Agent({ keepAlive: true, maxSockets: 12 })
    const post = (): Promise<number> => signIn(server.url, agent)
    await Promise.all(Array.from({ length: 12 }, post))
    const underWay = Array.from({ length: 12 }, post)
    await new Promise((done) => setTimeout(done, 10))
    server.child.kill('SIGTERM')
    const answered = await Promise.all(underWay)
    expect(answered.filter((status) => status !== 401 && status !== 429)).toEqual([])
    expect(await server.ended()).toBe(0)
    await expect(fetch(server.url)).rejects.toThrow()
    agent.destroy()
  }, 60_000)

  it('stopped by SIGINT it ends as cleanly', async () => {
    const server = await startBuilt(build, place)
    server.child.kill('SIGINT')
    expect(await server.ended()).toBe(0)
  }, 60_000)

  it('two processes that write to one database at once lose nothing and refuse nothing', async () => {
    const script = join(__dirname, 'fixtures/write-loop.mjs')
    const writers = ['one', 'two', 'three'].map((name) => run(script, place, [build.folder, name, '60']))
    const codes = await Promise.all(writers.map((writer) => writer.ended()))
    expect(writers.flatMap(({ stderr }) => stderr)).toEqual([])
    expect(codes).toEqual([0, 0, 0])
    expect(writers.map(({ stdout }) => stdout)).toEqual([['60'], ['60'], ['60']])
    expect(await countRace(files)).toBe(3 * 60 * 2)
  }, 60_000)
})

async function closedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** A request that keeps the server busy for a while (argon2); gives the status, or rejects when the line breaks. */
function signIn(url: string, agent: Agent): Promise<number> {
  const body = JSON.stringify({ username: 'nobody', password: 'wrong' })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const call = httpRequest(`${url}/api/v1/auth/password`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    call.on('error', reject).end(body)
  })
}

async function countRace(files: TestDatabase): Promise<number> {
  const config = readConfig({ ...QUIET, DATA_DIR: files.dataDir, DATABASE_URL: files.url })
  const sources = createDataSources(config, { entities: CORE_ENTITIES, migrations: MIGRATIONS })
  await connectAndMigrate(sources)
  const database = new Database(sources)
  const found = await database.read((em) => em.countBy('AuditRowEntity', { action: 'race' }))
  await database.onApplicationShutdown()
  return found
}
