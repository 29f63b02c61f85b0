import { newId } from '../../src/core/ids/index.js'
import { DAY } from '../support/manual-clock.js'
import { addPerson } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('who I am', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })

  afterAll(() => server.stop())

  it('is closed to callers without a token', async () => {
    const answer = await server.api.get('me').expect(401)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.body).toMatchObject({ code: 'UNAUTHENTICATED', detail: '请先登录' })
  })

  it('shows my name, my phone masked, my roles and settings', async () => {
    const [areaId, organisationId] = [newId(), newId()]
    const me = await addPerson(server, {
      name: '周建国',
      phone: '13812345678',
      memberships: [
        { role: 'grid_worker', areaId, post: 'standIn', duties: ['gridResponsibility'] },
        { role: 'utility', organisationId },
      ],
    })
    const answer = await me.api.get('me').expect(200)
    expect(answer.body).toEqual({
      user: { id: me.id, name: '周建国', phone: '138****5678' },
      memberships: [
        { role: 'grid_worker', areaId, areaName: '', post: 'standIn' },
        { role: 'utility', organisationId, areaName: '' },
      ],
      permissions: ['report', 'reportOnBehalf', 'work'],
      settings: { language: 'zh-CN', elder: false, theme: 'auto' },
    })
  })

  it('G19 a role that has ended, or has not begun, is not held, from the next request on', async () => {
    const { time } = server.clock
    const me = await addPerson(server, {
      memberships: [
        { role: 'grid_worker', areaId: newId(), validTo: time + DAY },
        { role: 'grid_lead', areaId: newId(), validFrom: time + 2 * DAY },
      ],
    })
    const roles = async (): Promise<string[]> => {
      const answer = await me.api.get('me').expect(200)
      return (answer.body as { memberships: { role: string }[] }).memberships.map(({ role }) => role)
    }
    expect(await roles()).toEqual(['grid_worker'])
    await server.database.write((em) => em.update('MembershipEntity', { userId: me.id }, { validTo: time }))
    expect(await roles()).toEqual([])
  })

  it('changes the settings that are given and keeps the others', async () => {
    const me = await addPerson(server)
    const first = await me.api.patch('me/settings', { elder: true }).expect(200)
    expect(first.body).toEqual({ language: 'zh-CN', elder: true, theme: 'auto' })
    await me.api.patch('me/settings', { language: 'en', theme: 'dark' }).expect(200)
    const answer = await me.api.get('me').expect(200)
    expect(answer.body).toMatchObject({ settings: { language: 'en', elder: true, theme: 'dark' } })
  })

  it.each([
    [{ language: 'fr' }, 'language'],
    [{ elder: 'yes' }, 'elder'],
    [{ elder: null }, 'elder'],
    [{ theme: ['dark'] }, 'theme'],
    [{ theme: {} }, 'theme'],
    [{ role: 'admin' }, 'role'],
    [{ userId: 'u', elder: true }, 'userId'],
  ])('G20 G43 refuses %j and names the field', async (change, field) => {
    const me = await addPerson(server)
    const answer = await me.api.patch('me/settings', change).set('accept-language', 'en').expect(400)
    expect(answer.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field }] })
    const after = await me.api.get('me')
    expect(after.body).toMatchObject({ settings: { language: 'zh-CN', elder: false, theme: 'auto' } })
  })
})
