import { OperatorConsole } from '../../src/core/logging/index.js'
import { HeardConsole } from '../support/heard-console.js'
import { MINUTE } from '../support/manual-clock.js'
import { addPerson } from '../support/people.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PASSWORD = '一句只有我自己知道的话'
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/

/** The code a server showed at its start, if any. */
function codeOf(server: TestServer): string | undefined {
  const said = server.get(OperatorConsole)
  return said instanceof HeardConsole ? CODE.exec(said.heard.join('\n'))?.[0] : undefined
}

describe('a server on an empty database', () => {
  let server: TestServer
  let files: TestDatabase

  beforeEach(async () => {
    files = await createTestDatabase()
    server = await startTestServer({ files })
  })
  afterEach(async () => {
    await server.stop()
    await files.drop()
  })

  const form = (rest: object = {}): object => ({
    ...{ code: codeOf(server), username: 'County.Admin', password: PASSWORD, name: '首任管理员' },
    ...rest,
  })

  it('is ready, knows its categories, has no area, and says that it needs setting up', async () => {
    expect((await server.api.get('/readyz')).status).toBe(200)
    expect(await server.api.get('auth/setup')).toMatchObject({ status: 200, body: { needed: true } })
    expect(codeOf(server)).toBeDefined()
  })

  it('lets the one who read the code become its administrator, signed in at once', async () => {
    const made = await server.api.post('auth/setup', form())
    expect(made).toMatchObject({ status: 200, body: { user: { name: '首任管理员' } } })
    const admin = server.as(made.body.accessToken)
    const me = await admin.get('me')
    expect(me.body.memberships).toEqual([{ role: 'admin', areaName: '' }])
    expect(me.body.permissions).toContain('managePeople')
    expect((await admin.get('categories')).body.items.length).toBeGreaterThan(5)
    expect((await admin.get('areas')).body).toEqual({ items: [], nextCursor: null })
    const again = await server.api.post('auth/password', { username: 'county.admin', password: PASSWORD })
    expect(again.status).toBe(200)
  })

  it('shuts that door for good', async () => {
    const code = codeOf(server)
    await server.api.post('auth/setup', form())
    expect((await server.api.get('auth/setup')).body).toEqual({ needed: false })
    expect((await server.api.post('auth/setup', form({ code, username: 'second' }))).status).toBe(404)
    await server.database.write((em) => em.query('DELETE FROM membership'))
    expect((await server.api.post('auth/setup', form({ code, username: 'third' }))).status).toBe(404)
  })

  it('of two who set up at once lets one through', async () => {
    const both = await Promise.all(
      ['first', 'other', 'third'].map((username) => server.api.post('auth/setup', form({ username }))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    const [{ admins }] = await server.database.read((em) =>
      em.query("SELECT COUNT(*) AS admins FROM membership WHERE role = 'admin'"),
    )
    expect(Number(admins)).toBe(1)
  })

  it('G37 locks out whoever guesses the code, for a quarter of an hour', async () => {
    for (let i = 0; i < 6; i += 1)
      expect(await server.api.post('auth/setup', form({ code: `AAAA-BBBB-CCCC-DDD${i + 2}` }))).toMatchObject(
        {
          status: 401,
          body: { code: 'SETUP_CODE_WRONG' },
        },
      )
    expect(await server.api.post('auth/setup', form())).toMatchObject({
      status: 429,
      body: { code: 'LOGIN_LOCKED' },
    })
    server.clock.time += 16 * MINUTE
    expect((await server.api.post('auth/setup', form())).status).toBe(200)
  })

  it('takes no weak password, says why, and keeps the door open', async () => {
    const short = await server.api.post('auth/setup', form({ password: '太短' }))
    expect(short).toMatchObject({ status: 400, body: { code: 'PASSWORD_WEAK' } })
    expect(short.body.detail).toContain('至少 10 个字符')
    const common = await server.api.post('auth/setup', form({ password: 'password123' }))
    expect(common.body.detail).toContain('太常见')
    const own = await server.api.post('auth/setup', form({ password: 'county.admin1' }))
    expect(own.body.detail).toContain('不能含有用户名')
    expect((await server.api.post('auth/setup', form())).status).toBe(200)
  })

  it('keeps no code in the open, and makes a new one at a restart', async () => {
    const before = codeOf(server)
    const rows = await server.database.read((em) => em.query('SELECT * FROM setup_code'))
    expect(JSON.stringify(rows)).not.toContain(before?.replaceAll('-', ''))
    expect(JSON.stringify(rows)).not.toContain(before)
    const { time } = server.clock
    await server.database.write((em) => em.query('UPDATE setup_code SET made_at = ?', [time - 60 * MINUTE]))
    const second = await startTestServer({ files })
    try {
      expect(codeOf(second)).not.toBe(before)
      expect((await second.api.post('auth/setup', form({ code: before }))).status).toBe(401)
      expect((await second.api.post('auth/setup', form({ code: codeOf(second) }))).status).toBe(200)
      expect((await server.api.get('auth/setup')).body).toEqual({ needed: false })
    } finally {
      await second.stop()
    }
  })

  it('shown by several processes that start together, each code opens, once for all', async () => {
    const second = await startTestServer({ files })
    try {
      const answers = await Promise.all([
        server.api.post('auth/setup', form({ username: 'left' })),
        second.api.post('auth/setup', form({ username: 'right', code: codeOf(second) })),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    } finally {
      await second.stop()
    }
  })

  it('shows no code once there is an administrator', async () => {
    await addPerson(server, { memberships: [{ role: 'admin' }] })
    const second = await startTestServer({ files })
    try {
      expect(codeOf(second)).toBeUndefined()
      expect((await second.api.get('auth/setup')).body).toEqual({ needed: false })
    } finally {
      await second.stop()
    }
  })
})
