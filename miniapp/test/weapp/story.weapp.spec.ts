import sharp from 'sharp'
import { launch, PAGES, server } from './build'
import type { Weapp } from './runner/weapp'
import type { Measures } from './runner/weapp-page'

const KB = 1024
const FIRST_SET_DATA_LIMIT = 64 * KB
const NODE_LIMIT = 600

interface Signed {
  readonly storage: Map<string, unknown>
  readonly token: string
}

interface SeenTicket {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly media: readonly object[]
  readonly rating?: object
}

const measured: [string, Measures][] = []

afterAll(() => {
  const line = ([page, { firstSetDataBytes, totalBytes, nodes, depth }]: [string, Measures]): string =>
    `${page.padEnd(54)}${[firstSetDataBytes, totalBytes, nodes, depth].map((value) => String(value).padStart(8)).join('')}`
  const head = `${'page, signed in'.padEnd(54)}${['first B', 'total B', 'nodes', 'depth'].map((each) => each.padStart(8)).join('')}`
  process.stdout.write(`\n${[head, ...measured.map(line)].join('\n')}\n`)
})

/** Signs in as a visitor does: opens the page, taps a name. What the phone then keeps is the session. */
async function signIn(name: string): Promise<Signed> {
  const weapp = await launch('packages/account/sign-in/index', { network: server() })
  try {
    await weapp.page.tap({ text: name })
    expect(weapp.faults).toEqual([])
    const answer = weapp.requests.find(({ url }) => url.includes('/auth/demo'))
    expect(answer?.method).toBe('POST')
    const token = /"accessToken":"([^"]+)"/.exec(
      JSON.stringify([...weapp.storage.values()]).replaceAll('\\"', '"'),
    )
    return { storage: weapp.storage, token: token?.[1] ?? '' }
  } finally {
    weapp.close()
  }
}

async function opened(url: string, { storage }: Signed, wx: Record<string, unknown> = {}): Promise<Weapp> {
  return launch(url, { network: server(), storage: Object.fromEntries(storage), wx })
}

async function asked<T>({ token }: Signed, path: string): Promise<T> {
  const origin = process.env['BEEGRID_E2E_URL'] ?? ''
  const response = await fetch(`${origin}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } })
  return (await response.json()) as T
}

const ticketOf = (signed: Signed, id: string): Promise<SeenTicket> => asked(signed, `tickets/${id}`)

async function firstTicket(signed: Signed, box: string): Promise<SeenTicket> {
  const { items } = await asked<{ items: SeenTicket[] }>(signed, `tickets?box=${box}&limit=1`)
  const [first] = items
  if (!first) throw new Error(`no ticket in ${box}`)
  return first
}

describe('the WeChat build, signed in', () => {
  let rider: Signed
  let worker: Signed

  beforeAll(async () => {
    rider = await signIn('周小磊')
    worker = await signIn('陈小满')
  })

  it.each(PAGES.flatMap((page) => [['周小磊', page] as const, ['陈小满', page] as const]))(
    'shows %s the page %s, small enough for old phones',
    async (name, page) => {
      const signed = name === '周小磊' ? rider : worker
      const query = page.includes('ticket/detail')
        ? `?id=${(await firstTicket(signed, name === '周小磊' ? 'mine' : 'todo')).id}`
        : ''
      const weapp = await opened(page + query, signed)
      try {
        const measures = weapp.page.measures()
        measured.push([`${name} ${page}`, measures])
        expect(weapp.faults).toEqual([])
        expect(measures.firstSetDataBytes).toBeLessThanOrEqual(FIRST_SET_DATA_LIMIT)
        expect(measures.nodes).toBeLessThan(NODE_LIMIT)
      } finally {
        weapp.close()
      }
    },
  )

  it('tells a rider where the ticket stands, in the words of the server', async () => {
    const ticket = await firstTicket(rider, 'mine')
    const weapp = await opened(`packages/ticket/detail/index?id=${ticket.id}`, rider)
    expect(weapp.page.texts().join('')).toContain(ticket.title)
    weapp.close()
  })

  it('lets a worker take on what is waiting, at one tap', async () => {
    const weapp = await opened('pages/workbench/index', worker)
    try {
      await weapp.page.tap({ id: 'accept-offer' })
      const sent = weapp.requests.find(({ url, method }) => method === 'POST' && url.endsWith('/actions'))
      expect(sent?.body).toContain('"action":"accept"')
      expect(weapp.faults).toEqual([])
    } finally {
      weapp.close()
    }
  })

  it('opened by the code on a wall knows where it is though the phone says no position, and reports there', async () => {
    const { items } = await asked<{ items: { key: string; name: string }[] }>(
      rider,
      `places?q=${encodeURIComponent('建华园2号楼')}&kind=building`,
    )
    const [building] = items
    if (!building) throw new Error('the demo county has no 建华园2号楼')
    // As WeChat hands it over: the scene of the code, still encoded.
    const scene = encodeURIComponent(`b=${building.key}`)
    const weapp = await opened(`packages/report/write/index?scene=${scene}`, rider, { getLocation: refusing })
    try {
      const shown = weapp.page.texts().join('')
      expect(shown).toContain(building.name)
      expect(shown).toContain('陈小满')
      await weapp.page.input({ id: 'description' }, `单元门口的灯不亮${Date.now() % 100_000}`)
      await weapp.page.tap({ id: 'send' })
      const sent = weapp.requests.find(({ url, method }) => method === 'POST' && url.endsWith('/tickets'))
      expect(sent?.body).toContain(`"placeCode":"${building.key}"`)
      expect(weapp.faults).toEqual([])
    } finally {
      weapp.close()
    }
  })

  it('plays the founding story: reported with a photo, accepted, arrived, resolved, confirmed and rated', async () => {
    const words = `2号楼水管破裂${Date.now() % 100_000}，楼道地上都是水`
    const id = await report(rider, words)

    const atWork = await opened(`packages/ticket/detail/index?id=${id}`, worker)
    expect(atWork.page.texts().join('')).toContain(words.split('，')[0])
    await atWork.page.tap({ id: 'act-accept' })
    await atWork.page.tap({ id: 'act-arrive' })
    await atWork.page.tap({ id: 'act-resolve' })
    await atWork.page.input({ id: 'action-text' }, '总阀关了，接头换新')
    await atWork.page.tap({ id: 'action-send' })
    expect(atWork.faults).toEqual([])
    atWork.close()
    expect((await ticketOf(rider, id)).status).toBe('resolved')

    const atHome = await opened(`packages/ticket/detail/index?id=${id}`, rider)
    await atHome.page.tap({ id: 'act-verify-passed' })
    await atHome.page.tap({ id: 'rate-satisfied' })
    await atHome.page.tap({ id: 'rate-send' })
    expect(atHome.faults).toEqual([])
    atHome.close()
    const done = await ticketOf(rider, id)
    expect(done).toMatchObject({ status: 'closed', rating: { satisfaction: 'satisfied' } })
    expect(done.media).toHaveLength(1)
  })
})

/** 建华园2号楼 as a phone in China says it: GCJ-02. */
const AT_BUILDING_2 = { longitude: 120.261211, latitude: 33.767351, accuracy: 8, horizontalAccuracy: 8 }

interface Done {
  success?: (result: object) => void
  complete?: (result: object) => void
}

const answering =
  (result: object) =>
  ({ success, complete }: Done = {}): void => {
    success?.({ errMsg: 'ok', ...result })
    complete?.({ errMsg: 'ok', ...result })
  }

const refusing = ({ fail, complete }: { fail?: (result: object) => void } & Done = {}): void => {
  const no = { errMsg: 'getLocation:fail auth deny' }
  fail?.(no)
  complete?.(no)
}

/** From the home page: the camera, the words, send. Gives the ticket's id. */
async function report(signed: Signed, words: string): Promise<string> {
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#7fb2d6' } })
  const weapp = await launch('pages/home/index', {
    network: server(),
    storage: Object.fromEntries(signed.storage),
    files: { 'wxfile://tmp/photo.jpg': await picture.jpeg().toBuffer() },
    wx: { getLocation: answering(AT_BUILDING_2) },
  })
  try {
    await weapp.page.tap({ id: 'report' })
    await weapp.page.input({ id: 'description' }, words)
    await weapp.page.tap({ id: 'send' })
    expect(weapp.page.texts().join('')).toContain('陈小满')
    expect(weapp.faults).toEqual([])
    return (await firstTicket(signed, 'mine')).id
  } finally {
    weapp.close()
  }
}
