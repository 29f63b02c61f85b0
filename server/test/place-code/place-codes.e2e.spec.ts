import jsqr from 'jsqr'
import sharp from 'sharp'
import { PlaceCodes } from '../../src/modules/area/index.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import type { Person } from '../support/people.js'
import { pdfPages } from '../support/pdf-pages.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { startWechatStub, WECHAT_APP, type WechatStub } from '../support/wechat-stub.js'

/** What a phone reads from a picture. */
async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data
}

const PAGE = '#/packages/report/write/index?scene=b%3DAb3kQ9'

describe('codes without a mini-program', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })

  afterAll(() => server.stop())

  const sheet = (query: string, by: Person = county.officer) =>
    by.api.get(`place-codes/sheet.pdf?${query}`).responseType('blob')

  it('are ordinary QR codes of the page that reports, at the host that was asked', async () => {
    const { body, headers } = await county.officer.api.get('place-codes/Ab3kQ9/wxacode.png')
    expect(headers['content-type']).toBe('image/png')
    expect(await readCode(body as Buffer)).toBe(`${server.url}/${PAGE}`)
    const asked = await county.officer.api.get('place-codes/Ab3kQ9/wxacode.png?codes=wechat')
    expect(asked.body).toMatchObject({ status: 404, code: 'WECHAT_NOT_CONFIGURED' })
  })

  it('print as a PDF whose codes open the report', async () => {
    const { body, headers } = await sheet(`areaId=${county.communityA.id}`)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toContain('place-codes.pdf')
    const [page, ...more] = pdfPages(body as Buffer)
    expect(more).toEqual([])
    expect(page?.codes()).toEqual([`${server.url}/${PAGE}`])
    expect(page?.text).toContain('建华园 2 号楼')
    expect(page?.text).toContain('试验县')
  })

  it('of named places print as stickers, and of grids when asked for', async () => {
    const stickers = await sheet(`placeIds=${county.building.id}&layout=sticker`)
    expect(pdfPages(stickers.body as Buffer).map(({ widthMm }) => Math.round(widthMm))).toEqual([80])
    expect((await sheet(`areaId=${county.communityA.id}&kind=grid`)).status).toBe(404)
    await county.officer.api.post('place-codes', { areaId: county.communityA.id })
    const grids = pdfPages((await sheet(`areaId=${county.communityA.id}&kind=grid`)).body as Buffer)
    expect(grids[0]?.text).toContain('一号网格')
    expect(grids[0]?.codes().every((code) => code.includes('scene=g%3D'))).toBe(true)
  })

  it('are for those who keep the places', async () => {
    const status = async (query: string, by: Person): Promise<number> => (await sheet(query, by)).status
    const area = `areaId=${county.communityA.id}`
    expect(await status(area, county.officerB)).toBe(403)
    expect(await status(area, county.resident)).toBe(403)
    expect(await status(`placeIds=${county.building.id}`, county.officerB)).toBe(403)
    expect(await status('placeIds=nobody', county.officer)).toBe(404)
    expect(await status('areaId=nobody', county.officer)).toBe(404)
    expect(await status(`areaId=${county.communityB.id}`, county.officerB)).toBe(404)
    expect(await status(`${area}&layout=a3`, county.officer)).toBe(400)
    const picture = await county.officerB.api.get('place-codes/Ab3kQ9/wxacode.png')
    expect(picture.status).toBe(403)
    expect((await county.officer.api.get('place-codes/nobody/wxacode.png')).status).toBe(404)
  })

  it('carry the public address where one is set, not the host that was asked', async () => {
    const other = await startTestServer({ env: { PUBLIC_URL: 'https://grid.example.cn/' } })
    const there = await addSmallCounty(other)
    const { body } = await there.officer.api.get('place-codes/Ab3kQ9/wxacode.png')
    expect(await readCode(body as Buffer)).toBe(`https://grid.example.cn/${PAGE}`)
    await other.stop()
  })
})

describe('codes of the mini-program', () => {
  let wechat: WechatStub
  let server: TestServer
  let county: SmallCounty

  beforeEach(async () => {
    wechat = await startWechatStub()
    const keys = { WECHAT_APPID: WECHAT_APP.appId, WECHAT_SECRET: WECHAT_APP.secret }
    server = await startTestServer({ env: { ...keys, WECHAT_BASE_URL: wechat.baseUrl } })
    county = await addSmallCounty(server)
  })

  afterEach(async () => {
    await server.stop()
    await wechat.stop()
  })

  const picture = (key = 'Ab3kQ9') => county.officer.api.get(`place-codes/${key}/wxacode.png`)
  const pathsAsked = (): string[] => wechat.calls.map((call) => call.split('?')[0] ?? '')
  const gridKey = async (): Promise<string> => {
    const found = await server.database.write((em) => server.get(PlaceCodes).forAreas(em, [county.grid1.id]))
    return found.get(county.grid1.id) ?? ''
  }

  it('are drawn by WeChat for the page that reports, and kept', async () => {
    const { body, headers } = await picture()
    expect(headers['content-type']).toBe('image/jpeg')
    expect(await readCode(body as Buffer)).toBe('b=Ab3kQ9')
    expect(wechat.drawn).toMatchObject([
      { scene: 'b=Ab3kQ9', page: 'packages/report/write/index', check_path: true, env_version: 'release' },
    ])
    expect((await picture()).body).toEqual(body)
    expect(pathsAsked()).toEqual(['/cgi-bin/stable_token', '/wxa/getwxacodeunlimit'])
  })

  it('are asked for once more with a new token when the old one has run out', async () => {
    await picture()
    wechat.expireToken()
    const { status, body } = await picture(await gridKey())
    expect(status).toBe(200)
    expect(await readCode(body as Buffer)).toMatch(/^g=\w{6}$/)
    expect(pathsAsked().slice(2)).toEqual([
      '/wxa/getwxacodeunlimit',
      '/cgi-bin/stable_token',
      '/wxa/getwxacodeunlimit',
    ])
  })

  it('are asked for once more when WeChat is busy, and not a third time', async () => {
    const key = await gridKey()
    await picture()
    wechat.trouble.push(-1, -1)
    expect((await picture(key)).body).toMatchObject({ status: 503, code: 'WECHAT_UNAVAILABLE' })
    wechat.trouble.push(-1)
    expect((await picture(key)).status).toBe(200)
  })

  it.each([
    [41030, 409, 'WECHAT_PAGE_UNPUBLISHED'],
    [45009, 429, 'TOO_MANY_REQUESTS'],
    [40169, 503, 'WECHAT_UNAVAILABLE'],
    [40013, 503, 'WECHAT_UNAVAILABLE'],
    ['html', 503, 'WECHAT_UNAVAILABLE'],
    ['cut off', 503, 'WECHAT_UNAVAILABLE'],
  ] as const)('answer %s of WeChat with words a person understands', async (trouble, status, code) => {
    const key = await gridKey()
    await picture()
    wechat.trouble.push(trouble)
    expect((await picture(key)).body).toMatchObject({ status, code })
    // A sheet is refused before it begins, not broken off.
    wechat.trouble.push(trouble)
    const sheet = await county.officer.api.get(
      `place-codes/sheet.pdf?areaId=${county.communityA.id}&kind=grid`,
    )
    expect(sheet.body).toMatchObject({ status, code })
    // Nothing of the trouble is kept.
    expect((await picture(key)).status).toBe(200)
  })

  it('stand in the PDF as pictures, and ordinary QR codes when those are wanted', async () => {
    const area = `areaId=${county.communityA.id}`
    const drawn = await county.officer.api.get(`place-codes/sheet.pdf?${area}`).responseType('blob')
    expect((drawn.body as Buffer).toString('latin1')).toContain('/DCTDecode')
    const plain = await county.officer.api.get(`place-codes/sheet.pdf?${area}&codes=qr`).responseType('blob')
    expect(pdfPages(plain.body as Buffer)[0]?.codes()).toEqual([`${server.url}/${PAGE}`])
  })
})
