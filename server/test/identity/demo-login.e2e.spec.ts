import { DemoWorldLoader } from '../../src/modules/demo/demo-world.loader.js'
import { addAccount } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('signing in to a demo account', () => {
  let open: TestServer

  afterEach(() => open.stop())

  it('is one call in demo mode, for demo accounts alone', async () => {
    open = await startTestServer({
      env: { DEMO: 'true' },
      replace: [{ provide: DemoWorldLoader, by: {} }],
    })
    const rider = await addAccount(open, {
      name: '陈小蜂',
      demo: true,
      memberships: [{ role: 'part_time_grid_worker' }],
    })
    const somebody = await addAccount(open)
    const answer = await open.api.post('auth/demo', { accountId: rider.id }).expect(200)
    expect(answer.body).toMatchObject({ expiresIn: 900, user: { id: rider.id, name: '陈小蜂' } })
    await open
      .as((answer.body as { accessToken: string }).accessToken)
      .get('me')
      .expect(200)
    await open.api.post('auth/demo', { accountId: somebody.id }).expect(404)
    await open.api.post('auth/demo', { accountId: 'nobody' }).expect(404)
  })

  it('does not exist outside demo mode, not even for an account of the demo', async () => {
    open = await startTestServer()
    const rider = await addAccount(open, { demo: true })
    const answer = await open.api.post('auth/demo', { accountId: rider.id }).expect(404)
    expect(answer.body).toMatchObject({ code: 'DEMO_ONLY', detail: '没有找到' })
  })
})

describe('G40 a production server on a database with demo accounts', () => {
  it('refuses to start, and says why', async () => {
    const before = await startTestServer()
    await addAccount(before, { demo: true })
    await before.app.close()
    const env = {
      NODE_ENV: 'production',
      TOKEN_SECRET: 'k3J9-wq8Zp0L_vNf7RtYb2XcM5hGdEsA',
      TIMELINE_KEY: 'Qm4Xy7Kd2-Vt9Lp3_Wz6Bn8Rf1Hs5Jg0c',
      MEDIA_KEY: 'u7Tq0Zc5Ox_Nd3Ge8Ya1Li6-Pw9Kr2Fb4v',
    }
    await expect(startTestServer({ files: before.files, env })).rejects.toThrow(
      /DATABASE_URL.*1 demo account/,
    )
    await before.files.drop()
  })
})
