import { AuditRowEntity } from '../../src/core/audit/index.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

interface Settings {
  readonly version: number
  readonly code: string
  readonly whistle: object
  readonly notices: object
}

describe('a county’s settings', () => {
  let server: TestServer
  let county: SmallCounty
  let path: string

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    path = `counties/${county.county.id}/settings`
  })

  afterAll(() => server.stop())

  it('are the usual ones until somebody changes a field; the others stay, and it is on record', async () => {
    const { api } = county.countyOfficer
    const before = (await api.get(path)).body as Settings
    expect(before).toMatchObject({ version: 0, whistle: { through: 'town', respondMinutes: 120 } })
    const changed = await api.patch(path, { version: 0, whistle: { through: 'direct' } })
    expect(changed.status).toBe(200)
    expect(changed.body).toMatchObject({ version: 1, whistle: { through: 'direct', respondMinutes: 120 } })
    expect((changed.body as Settings).notices).toEqual(before.notices)
    const rows = await server.database.read((em) => em.findBy(AuditRowEntity, { action: 'settings.change' }))
    expect(rows).toMatchObject([{ actorId: county.countyOfficer.id, subjectId: county.county.id }])
  })

  it('are not overwritten by who has not seen the newest', async () => {
    const { status, body } = await county.countyOfficer.api.patch(path, {
      version: 0,
      board: { shown: false },
    })
    expect([status, (body as Settings).code]).toEqual([409, 'SETTINGS_CHANGED'])
  })

  it('are the county’s to decide, and nobody else’s', async () => {
    for (const { api } of [county.townOfficer, county.officer, county.worker])
      expect((await api.patch(path, { version: 1, board: { shown: false } })).status).toBe(403)
    const { api } = county.countyOfficer
    expect((await api.get(`counties/${county.town.id}/settings`)).status).toBe(404)
  })

  it.each([
    { ladder: { steps: [] } },
    { ladder: { steps: [{ atPercent: 0, to: 'lead', rings: false }] } },
    { notices: { quietFrom: '24:00' } },
    { requests: { suspendLevels: ['grid'] } },
    { followUp: { silentPercent: 101 } },
    { whistle: { countyId: 'x' } },
  ])('refuse what makes no sense: %j', async (wrong) => {
    expect((await county.countyOfficer.api.patch(path, { version: 1, ...wrong })).status).toBe(400)
  })
})
