import { CLOSE_UNAUTHENTICATED, LiveHub } from '../../src/core/realtime/index.js'
import { DAY, MINUTE } from '../support/manual-clock.js'
import { addAccount, addPerson, signInAs, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const PASSWORD = '一句只有我自己知道的话'

describe('staff accounts', () => {
  let server: TestServer
  let county: SmallCounty
  let admin: Person

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    admin = await addPerson(server, { name: '总管理', memberships: [{ role: 'admin' }] })
  })
  afterEach(() => server.stop())

  const worker = (rest: object = {}): object => ({
    ...{ name: '新网格员', phone: '13912340001' },
    memberships: [{ role: 'grid_worker', areaId: county.grid2.id }],
    ...rest,
  })
  const hire = async (by: Person, body = worker()) => {
    const answer = await by.api.post('staff', body)
    expect(answer.status).toBe(201)
    return answer.body as { person: { id: string }; username: string; activationCode: string }
  }
  const activate = (given: { username: string; code: string; password?: string }) =>
    server.api.post('auth/activate', { password: PASSWORD, ...given })
  const auditRows = async (subjectId: string, action: string): Promise<unknown[]> =>
    server.database.read((em) =>
      em.query('SELECT actor_id FROM audit_row WHERE subject_id = ? AND action = ?', [subjectId, action]),
    )

  describe('activation', () => {
    it('a code given by the community becomes a password, once', async () => {
      const { username, activationCode: code } = await hire(county.officer)
      expect(username).toBe('13912340001')
      const first = await activate({ username, code: code.toLowerCase().replaceAll('-', ' ') })
      expect(first).toMatchObject({ status: 200, body: { user: { name: '新网格员' } } })
      const me = await server.as(first.body.accessToken).get('me')
      expect(me.body.memberships).toMatchObject([{ role: 'grid_worker', areaId: county.grid2.id }])
      expect((await server.api.post('auth/password', { username, password: PASSWORD })).status).toBe(200)
      expect(await activate({ username, code })).toMatchObject({
        status: 401,
        body: { code: 'ACTIVATION_FAILED' },
      })
    })

    it('nobody signs in before it, whatever the password', async () => {
      const { username } = await hire(county.officer)
      for (const password of ['!', PASSWORD])
        expect((await server.api.post('auth/password', { username, password })).status).toBe(401)
    })

    it('a code is good for seven days', async () => {
      const { username, activationCode: code } = await hire(county.officer)
      server.clock.time += 7 * DAY + 1
      expect((await activate({ username, code })).status).toBe(401)
    })

    it('a new code makes the one before worthless, and ends the sessions there are when it is used', async () => {
      const { person, username, activationCode } = await hire(county.officer)
      const before = await activate({ username, code: activationCode })
      const issued = await county.officer.api.post(`staff/${person.id}/activation-code`)
      expect(issued.status).toBe(201)
      await county.officer.api.post(`staff/${person.id}/activation-code`)
      expect((await activate({ username, code: issued.body.activationCode })).status).toBe(401)
      const third = await county.officer.api.post(`staff/${person.id}/activation-code`)
      expect((await server.as(before.body.accessToken).get('me')).status).toBe(200)
      const renewed = { username, code: third.body.activationCode, password: '又是另外的一句长长的话' }
      expect((await activate(renewed)).status).toBe(200)
      expect((await server.as(before.body.accessToken).get('me')).status).toBe(401)
    })

    it('of two activations at once one goes through', async () => {
      const { username, activationCode: code } = await hire(county.officer)
      const both = await Promise.all([activate({ username, code }), activate({ username, code })])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    })

    it('G37 six wrong codes lock that account for that address, and no other', async () => {
      const one = await hire(county.officer)
      const two = await hire(county.officer, worker({ phone: '13912340002' }))
      for (let i = 0; i < 6; i += 1)
        expect((await activate({ username: one.username, code: `WRNG-WRNG-WRN${i}` })).status).toBe(401)
      expect((await activate({ username: one.username, code: one.activationCode })).status).toBe(429)
      expect((await activate({ username: two.username, code: two.activationCode })).status).toBe(200)
      server.clock.time += 16 * MINUTE
      expect((await activate({ username: one.username, code: one.activationCode })).status).toBe(200)
    })

    it('G38 an unknown name is answered as a wrong code is', async () => {
      const { username } = await hire(county.officer)
      const known = await activate({ username, code: 'WRNG-WRNG-WRNG' })
      const unknown = await activate({ username: 'nobody.here', code: 'WRNG-WRNG-WRNG' })
      expect({ ...unknown.body, traceId: '' }).toEqual({ ...known.body, traceId: '' })
    })

    it('a password of one’s own is changed by the old one; other sessions end, this one stays', async () => {
      const { username, activationCode: code } = await hire(county.officer)
      const here = await activate({ username, code })
      const there = await server.api.post('auth/password', { username, password: PASSWORD })
      const api = server.as(here.body.accessToken)
      const next = '换一句谁也猜不到的长话'
      expect(await api.post('me/password', { old: '不是这个密码啊啊', new: next })).toMatchObject({
        status: 400,
        body: { code: 'PASSWORD_OLD_WRONG' },
      })
      expect((await api.post('me/password', { old: PASSWORD, new: '短' })).body.code).toBe('PASSWORD_WEAK')
      expect((await api.post('me/password', { old: PASSWORD, new: next })).status).toBe(204)
      expect((await api.get('me')).status).toBe(200)
      expect((await server.as(there.body.accessToken).get('me')).status).toBe(401)
      expect((await server.api.post('auth/password', { username, password: PASSWORD })).status).toBe(401)
    })
  })

  describe('names', () => {
    it('a taken user name is refused with a word; none given and no telephone, it is a serial of the county', async () => {
      await hire(county.officer, worker({ username: 'Zhang.San' }))
      const again = await county.officer.api.post(
        'staff',
        worker({ username: 'zhang.san', phone: '13912340009' }),
      )
      expect(again).toMatchObject({ status: 409, body: { code: 'STAFF_USERNAME_TAKEN' } })
      expect(again.body.detail).toContain('zhang.san')
      const memberships = [{ role: 'grid_worker', areaId: county.grid2.id }]
      const first = await hire(county.officer, { name: '甲', memberships })
      const second = await hire(county.officer, { name: '乙', memberships })
      expect([first.username, second.username]).toEqual(['3209990001', '3209990002'])
    })

    it('the same call again makes nobody twice, and shows no code twice', async () => {
      const call = () => county.officer.api.post('staff', worker()).set('idempotency-key', 'hire-1')
      const [first, second] = [await call(), await call()]
      expect(second.body.person.id).toBe(first.body.person.id)
      expect(first.body.activationCode).toEqual(expect.any(String))
      expect(second.body.activationCode).toBeNull()
    })
  })

  describe('escalation', () => {
    const refused = async (call: PromiseLike<{ status: number; body: { code?: string } }>, code: string) =>
      expect((await call).body.code).toBe(code)

    it('a community officer makes no county officer, no town officer, no administrator', async () => {
      const grant = (role: string, areaId?: string) =>
        county.officer.api.post('staff', worker({ memberships: [{ role, ...(areaId && { areaId }) }] }))
      await refused(grant('county_officer', county.county.id), 'FORBIDDEN')
      await refused(grant('subdistrict_officer', county.town.id), 'FORBIDDEN')
      await refused(grant('admin'), 'FORBIDDEN')
      await refused(grant('admin', county.county.id), 'FORBIDDEN')
    })

    it('nor gives a county’s role a place inside the community', async () => {
      const grant = (role: string) =>
        county.officer.api.post('staff', worker({ memberships: [{ role, areaId: county.communityA.id }] }))
      for (const role of ['county_officer', 'hotline_agent', 'admin', 'grid_worker', 'resident'])
        await refused(grant(role), 'STAFF_PLACE_WRONG')
      expect((await grant('community_officer')).status).toBe(201)
    })

    it('nor gives a role in another community, nor staff to an organisation', async () => {
      const grant = (membership: object) =>
        county.officer.api.post('staff', worker({ memberships: [membership] }))
      await refused(grant({ role: 'grid_worker', areaId: county.gridB.id }), 'FORBIDDEN')
      await refused(grant({ role: 'utility', organisationId: county.water.id }), 'FORBIDDEN')
      const mixed = county.officer.api.post(
        'staff',
        worker({
          memberships: [
            { role: 'grid_worker', areaId: county.grid1.id },
            { role: 'grid_worker', areaId: county.gridB.id },
          ],
        }),
      )
      await refused(mixed, 'FORBIDDEN')
      const [{ people }] = await server.database.read((em) =>
        em.query("SELECT COUNT(*) AS people FROM `user` WHERE name = '新网格员'"),
      )
      expect(Number(people)).toBe(0)
    })

    it('nobody changes their own roles or account', async () => {
      const { id, api } = county.officer
      const [held] = (await api.get(`staff/${id}`)).body.memberships
      await refused(
        api.post(`staff/${id}/memberships`, { role: 'grid_lead', areaId: county.grid1.id }),
        'STAFF_OWN_ACCOUNT',
      )
      await refused(api.delete(`staff/${id}/memberships/${held.id}`), 'STAFF_OWN_ACCOUNT')
      await refused(api.post(`staff/${id}/disable`), 'STAFF_OWN_ACCOUNT')
      await refused(api.post(`staff/${id}/activation-code`), 'STAFF_OWN_ACCOUNT')
    })

    it('nobody touches a peer or a superior, though a role of theirs lies in the community', async () => {
      const both = await addPerson(server, {
        name: '兼任者',
        memberships: [
          { role: 'grid_worker', areaId: county.grid1.id },
          { role: 'subdistrict_officer', areaId: county.town.id },
        ],
      })
      for (const { id } of [both, county.officer2]) {
        for (const action of ['disable', 'activation-code'])
          await refused(county.officer.api.post(`staff/${id}/${action}`), 'STAFF_ABOVE_YOU')
        await refused(county.officer.api.patch(`staff/${id}`, { phone: '13900000000' }), 'STAFF_ABOVE_YOU')
      }
      expect((await county.townOfficer.api.post(`staff/${county.officer.id}/disable`)).status).toBe(200)
    })

    it('G11 somebody of elsewhere is nobody', async () => {
      for (const id of [county.officerB.id, county.townOfficer.id, county.resident.id, admin.id, 'nobody']) {
        await refused(county.officer.api.get(`staff/${id}`), 'STAFF_NOT_FOUND')
        await refused(county.officer.api.get(`staff/${id}/phone`), 'STAFF_NOT_FOUND')
        await refused(county.officer.api.post(`staff/${id}/disable`), 'STAFF_NOT_FOUND')
      }
    })

    it('who keeps nobody’s account is refused altogether', async () => {
      for (const { api } of [county.worker, county.resident, county.plumber]) {
        await refused(api.get('staff'), 'FORBIDDEN')
        await refused(api.post('staff', worker()), 'FORBIDDEN')
        await refused(api.get(`staff/${county.worker.id}`), 'FORBIDDEN')
      }
    })

    it('G20 the body names no status, code or id', async () => {
      for (const extra of [{ status: 'active' }, { id: 'x' }, { demo: true }, { activationCode: 'A' }])
        expect((await county.officer.api.post('staff', worker(extra))).status).toBe(400)
    })
  })

  describe('lists', () => {
    const names = async (by: Person, query = ''): Promise<string[]> =>
      (await by.api.get(`staff?limit=100${query}`)).body.items.map(({ name }: { name: string }) => name)

    it('G11 of a community show its own alone, and only the roles held there', async () => {
      const two = await addPerson(server, {
        name: '两边跑',
        memberships: [
          { role: 'grid_worker', areaId: county.grid1.id },
          { role: 'grid_worker', areaId: county.gridB.id },
        ],
      })
      const seen = await names(county.officer)
      expect(seen).toEqual(expect.arrayContaining(['陈网格', '李社区', '周骑手', '两边跑']))
      expect(seen).not.toEqual(expect.arrayContaining(['乙社区员']))
      expect(seen).not.toContain('水务员')
      const { memberships } = (await county.officer.api.get(`staff/${two.id}`)).body
      expect(memberships.map(({ areaId }: { areaId: string }) => areaId)).toEqual([county.grid1.id])
      const other = await county.officer.api.get(`staff?areaId=${county.communityB.id}`)
      expect(other.body.code).toBe('FORBIDDEN')
      expect((await county.officer.api.get('staff?areaId=nowhere')).body.code).toBe('AREA_NOT_FOUND')
      expect((await county.officer.api.get(`staff?organisationId=${county.water.id}`)).body.code).toBe(
        'FORBIDDEN',
      )
    })

    it('of the county show everybody, its organisations’ staff too, by role and by name, page by page', async () => {
      expect(await names(county.countyOfficer, '&role=utility')).toEqual(['水务员'])
      expect(await names(county.countyOfficer, '&q=网格')).toEqual(['陈网格'])
      expect(await names(county.countyOfficer, `&organisationId=${county.water.id}`)).toEqual(['水务员'])
      expect(await names(county.countyOfficer, '&q=%25')).toEqual([])
      const all = await names(county.countyOfficer)
      const paged: string[] = []
      for (let cursor = ''; ;) {
        const { body } = await county.countyOfficer.api.get(`staff?limit=3${cursor && `&cursor=${cursor}`}`)
        paged.push(...body.items.map(({ name }: { name: string }) => name))
        if (body.nextCursor === null) break
        cursor = body.nextCursor
      }
      expect(paged).toEqual(all)
      expect(all).not.toContain('王居民')
    })

    it('say who left, where they served', async () => {
      const { id } = county.standIn
      const [held] = (await county.officer.api.get(`staff/${id}`)).body.memberships
      expect((await county.officer.api.delete(`staff/${id}/memberships/${held.id}`)).status).toBe(204)
      expect(await names(county.officer)).not.toContain('代班员')
      expect(await names(county.officer, '&former=true')).toEqual(['代班员'])
    })
  })

  describe('telephone numbers', () => {
    it('are masked, shown whole on request, and the look is on record (G02)', async () => {
      const { person } = await hire(county.officer)
      const view = (await county.officer.api.get(`staff/${person.id}`)).body
      expect([view.phone, view.username]).toEqual(['139****0001', '139****0001'])
      const whole = await county.officer.api.get(`staff/${person.id}/phone`)
      expect(whole.body).toEqual({ phone: '13912340001' })
      expect(await auditRows(person.id, 'staff.phone')).toEqual([{ actor_id: county.officer.id }])
    })

    it('G02 no record, no number', async () => {
      const { person } = await hire(county.officer)
      await server.database.write((em) => em.query('ALTER TABLE audit_row RENAME TO audit_row_gone'))
      const { status, body } = await county.officer.api.get(`staff/${person.id}/phone`)
      expect([status, body.phone]).toEqual([500, undefined])
    })

    it('G36 a mask that comes back leaves the number as it is', async () => {
      const { person } = await hire(county.officer)
      const edit = (phone: string) => county.officer.api.patch(`staff/${person.id}`, { name: '改名', phone })
      expect((await edit('139****0001')).status).toBe(200)
      expect((await county.officer.api.get(`staff/${person.id}/phone`)).body.phone).toBe('13912340001')
      expect((await edit('139****9999')).body.code).toBe('STAFF_PHONE_RULE')
      expect((await edit('13800001111')).body.phone).toBe('138****1111')
    })
  })

  describe('G19 at once', () => {
    it('a disabled account is out with its next request, and comes back by a new sign-in', async () => {
      const { person, username, activationCode: code } = await hire(county.officer)
      const { body } = await activate({ username, code })
      const theirs = server.as(body.accessToken)
      expect((await theirs.get('me')).status).toBe(200)
      expect((await county.officer.api.post(`staff/${person.id}/disable`)).body.status).toBe('disabled')
      expect([401, 403]).toContain((await theirs.get('me')).status)
      expect((await server.api.post('auth/password', { username, password: PASSWORD })).body.code).toBe(
        'ACCOUNT_DISABLED',
      )
      expect((await county.officer.api.post(`staff/${person.id}/enable`)).body.status).toBe('active')
      expect((await theirs.get('me')).status).toBe(401)
      expect((await server.api.post('auth/password', { username, password: PASSWORD })).status).toBe(200)
    })

    it('live screens close when the account is shut or the roles change', async () => {
      const closed: number[] = []
      const screen = { send: () => undefined, close: (code: number) => void closed.push(code) }
      const { id } = county.worker
      server.get(LiveHub).add(id, screen)
      const given = { role: 'grid_lead', areaId: county.communityA.id }
      await county.officer.api.post(`staff/${id}/memberships`, given)
      expect(closed).toEqual([CLOSE_UNAUTHENTICATED])
      server.get(LiveHub).add(id, screen)
      await county.officer.api.post(`staff/${id}/disable`)
      expect(closed).toEqual([CLOSE_UNAUTHENTICATED, CLOSE_UNAUTHENTICATED])
    })

    it('a code given out before is worthless once the account is shut', async () => {
      const { person, username, activationCode: code } = await hire(county.officer)
      await county.officer.api.post(`staff/${person.id}/disable`)
      expect((await activate({ username, code })).status).toBe(401)
    })

    it('a role taken away is gone with the next request, a role given is there', async () => {
      const { id, api } = county.worker
      const [held] = (await county.officer.api.get(`staff/${id}`)).body.memberships
      await county.officer.api.delete(`staff/${id}/memberships/${held.id}`)
      expect((await api.get('me')).body.memberships).toEqual([])
      const given = { role: 'grid_lead', areaId: county.communityA.id }
      expect((await county.officer.api.post(`staff/${id}/memberships`, given)).status).toBe(201)
      expect((await api.get('me')).body.memberships).toMatchObject([given])
      expect((await county.officer.api.post(`staff/${id}/memberships`, given)).body.code).toBe(
        'STAFF_ROLE_HELD',
      )
    })

    it('a role holds within its dates', async () => {
      const at = (days: number): string => new Date(server.clock.time + days * DAY).toISOString()
      const {
        person,
        username,
        activationCode: code,
      } = await hire(
        county.officer,
        worker({
          memberships: [{ role: 'grid_worker', areaId: county.grid2.id, validFrom: at(1), validTo: at(3) }],
        }),
      )
      await activate({ username, code })
      const roles = async (): Promise<unknown[]> =>
        (await (await signInAs(server, person)).api.get('me')).body.memberships
      expect(await roles()).toEqual([])
      server.clock.time += 2 * DAY
      expect(await roles()).toHaveLength(1)
      server.clock.time += 2 * DAY
      expect(await roles()).toEqual([])
      const { api } = await signInAs(server, county.officer)
      const late = { role: 'grid_worker', areaId: county.grid1.id, validFrom: at(2), validTo: at(1) }
      expect((await api.post(`staff/${county.rider.id}/memberships`, late)).body.code).toBe(
        'STAFF_DATES_WRONG',
      )
    })
  })

  it('the roles one may give are offered, and no others', async () => {
    const offered = async (by: Person, areaId?: string): Promise<string[]> =>
      (await by.api.get(`staff/grantable${areaId ? `?areaId=${areaId}` : ''}`)).body.items.map(
        ({ role }: { role: string }) => role,
      )
    const community = await offered(county.officer, county.communityA.id)
    expect(community).toEqual(
      expect.arrayContaining(['grid_worker', 'grid_lead', 'liaison', 'mediator', 'community_officer']),
    )
    for (const role of ['subdistrict_officer', 'county_officer', 'admin', 'utility', 'hotline_agent'])
      expect(community).not.toContain(role)
    expect(await offered(county.countyOfficer, county.county.id)).toEqual(
      expect.arrayContaining(['utility', 'hotline_agent', 'county_officer']),
    )
    expect(await offered(county.countyOfficer, county.county.id)).not.toContain('admin')
    expect(await offered(admin)).toContain('admin')
  })

  it('G40 production refuses a database with demo accounts, whoever keeps them', async () => {
    await addAccount(server, { demo: true })
    const env = {
      NODE_ENV: 'production',
      TOKEN_SECRET: 'k1-Zr8vW3qLx0uTn5cYh2dJs7mPbA4eGf9iKo',
      TIMELINE_KEY: 'k2-Yh2dJs7mPbA4eGf9iKoZr8vW3qLx0uTn5c',
      MEDIA_KEY: 'k3-A4eGf9iKoZr8vW3qLx0uTn5cYh2dJs7mPb',
    }
    await expect(startTestServer({ files: server.files, env })).rejects.toThrow('demo accounts')
  })
})
