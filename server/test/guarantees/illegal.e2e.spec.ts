import { everything } from '../support/evidence.js'
import type { Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { act, reported, type SeenTicket } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

type Name = 'rider' | 'worker' | 'officer' | 'townOfficer'
type Attempt = readonly [by: Name, body: object]

const OWNER = { party: 'desk' }
const accept: Attempt = ['worker', { action: 'accept' }]
const acceptByDesk: Attempt = ['officer', { action: 'accept' }]
const arrive: Attempt = ['worker', { action: 'arrive', reason: '到了' }]
const resolve: Attempt = ['worker', { action: 'resolve', note: '好了' }]
const decline: Attempt = ['worker', { action: 'decline', reason: '不是我的' }]
const verify: Attempt = ['rider', { action: 'verify', passed: true }]
const refuse: Attempt = ['officer', { action: 'verify', passed: false, note: '没好' }]
const reopen: Attempt = ['rider', { action: 'reopen', reason: '又漏了' }]
const withdraw: Attempt = ['rider', { action: 'withdraw' }]
const reject: Attempt = ['officer', { action: 'reject', reason: '不归我们' }]
const rate: Attempt = ['rider', { action: 'rate', satisfaction: 'satisfied' }]
const dispatch: Attempt = ['officer', { action: 'dispatch', owner: OWNER }]
const transfer: Attempt = ['officer', { action: 'transfer', owner: OWNER, reason: '给别人' }]
const amend: Attempt = ['rider', { action: 'amend', description: '补一句' }]
const merge: Attempt = ['officer', { action: 'merge', intoId: 'any' }]
const unmerge: Attempt = ['officer', { action: 'unmerge' }]
const follow: Attempt = ['townOfficer', { action: 'follow' }]

/** Written down by hand, not drawn from the table of the lifecycle: what must not be possible in each state. */
const ILLEGAL: Readonly<Record<string, readonly Attempt[]>> = {
  dispatched: [arrive, resolve, verify, refuse, reopen, rate, dispatch, unmerge],
  accepted: [accept, acceptByDesk, verify, refuse, reopen, withdraw, reject, rate, dispatch, unmerge],
  on_site: [accept, acceptByDesk, arrive, verify, refuse, reopen, withdraw, reject, rate, dispatch],
  resolved: [
    accept,
    acceptByDesk,
    arrive,
    resolve,
    decline,
    reopen,
    withdraw,
    reject,
    rate,
    dispatch,
    transfer,
    amend,
    merge,
    unmerge,
  ],
  closed: [accept, acceptByDesk, verify, refuse, withdraw, reject, dispatch, transfer, amend, follow, merge],
  rejected: [
    accept,
    acceptByDesk,
    verify,
    refuse,
    reopen,
    withdraw,
    reject,
    rate,
    dispatch,
    transfer,
    amend,
    follow,
  ],
  withdrawn: [
    accept,
    acceptByDesk,
    verify,
    refuse,
    reopen,
    withdraw,
    reject,
    rate,
    dispatch,
    transfer,
    amend,
    follow,
    merge,
    unmerge,
  ],
  merged: [
    accept,
    acceptByDesk,
    arrive,
    resolve,
    decline,
    verify,
    refuse,
    reopen,
    withdraw,
    reject,
    rate,
    dispatch,
    transfer,
    amend,
    follow,
    merge,
  ],
}

describe('illegal transitions', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const go = (ticket: SeenTicket, [by, body]: Attempt): Promise<SeenTicket> => act(county[by], ticket, body)

  const PATHS: Readonly<Record<string, readonly Attempt[]>> = {
    dispatched: [],
    accepted: [accept],
    on_site: [accept, arrive],
    resolved: [accept, resolve],
    closed: [accept, resolve, verify],
    rejected: [reject],
    withdrawn: [withdraw],
  }

  async function ticketIn(state: string): Promise<SeenTicket> {
    const ticket = await reported(county)
    let latest = ticket
    for (const step of PATHS[state] ?? []) latest = await go(ticket, step)
    if (state === 'merged') {
      const kept = await reported(county)
      latest = await act(county.officer, ticket, { action: 'merge', intoId: kept.id })
    }
    expect(latest.status).toBe(state)
    return latest
  }

  it.each(Object.keys(ILLEGAL))(
    'G14 in %s: each illegal action → 409, and nothing changed in any table',
    async (state) => {
      const ticket = await ticketIn(state)
      const before = await everything(server)
      for (const [by, body] of ILLEGAL[state] ?? []) {
        const answer = await county[by].api.post(`tickets/${ticket.id}/actions`, body)
        expect([
          body,
          by,
          answer.status,
          answer.body.code,
          answer.body.currentStatus,
          answer.body.version,
        ]).toEqual([
          ...[body, by, 409, expect.stringMatching(/TICKET_(WRONG_STATE|RACE_LOST)/), state, ticket.version],
        ])
      }
      expect(await everything(server)).toEqual(before)
    },
  )

  it('G14 who may not act at all → 403, and nothing changed in any table', async () => {
    const ticket = await ticketIn('dispatched')
    await act(county.resident, ticket, { action: 'follow' })
    const before = await everything(server)
    const attempts: [Person, object][] = [
      [county.rider, { action: 'accept' }],
      [county.resident, { action: 'accept' }],
      [county.townOfficer, { action: 'accept' }],
      [county.resident, { action: 'withdraw' }],
      [county.worker, { action: 'withdraw' }],
      [county.rider, { action: 'reject', reason: '不要了' }],
      [county.worker, { action: 'reject', reason: '不要了' }],
      [county.officer, { action: 'decline', reason: '不要了' }],
      [county.resident, { action: 'amend', description: '改掉' }],
      [county.rider, { action: 'transfer', reason: '给别人', owner: OWNER }],
    ]
    for (const [person, body] of attempts) {
      const answer = await person.api.post(`tickets/${ticket.id}/actions`, body)
      expect([body, answer.status, answer.body.code]).toEqual([body, 403, 'TICKET_ACTION_FORBIDDEN'])
    }
    expect(await everything(server)).toEqual(before)
  })

  it.each([
    'suspend',
    'resume',
    'extend',
    'appeal',
    'grant',
    'takeBack',
    'passUp',
    'respond',
    'finishPart',
    'endWhistle',
    'answerSupervision',
    'endSupervision',
    'remind',
    'escalate',
    'mediate',
    'followUp',
    'recheck',
    'publish',
    'claim',
    'fulfil',
    'report',
  ])('G14 %s is not the county’s to do on accepted work, and nothing changed', async (action) => {
    const ticket = await ticketIn('accepted')
    const before = await everything(server)
    const answer = await county.countyOfficer.api.post(`tickets/${ticket.id}/actions`, { action })
    expect([403, 409]).toContain(answer.status)
    expect(await everything(server)).toEqual(before)
  })

  it('G14 what is judged first: state before needs', async () => {
    const ticket = await ticketIn('dispatched')
    const answer = await county.worker.api.post(`tickets/${ticket.id}/actions`, { action: 'resolve' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'TICKET_WRONG_STATE' } })
  })

  it('G14 a missing need → 400 that names it, and nothing changed', async () => {
    const ticket = await ticketIn('accepted')
    const before = await everything(server)
    for (const body of [
      { action: 'resolve' },
      { action: 'resolve', note: '   ' },
      { action: 'comment' },
      { action: 'decline' },
      { action: 'arrive' },
    ]) {
      const answer = await county.worker.api.post(`tickets/${ticket.id}/actions`, body)
      expect([body, answer.status, answer.body.code]).toEqual([body, 400, 'TICKET_NEEDS_MISSING'])
      expect(answer.body.errors).toHaveLength(1)
    }
    expect(await everything(server)).toEqual(before)
  })
})
