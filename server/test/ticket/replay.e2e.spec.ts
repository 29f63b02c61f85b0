import {
  TicketArchiveRepository,
  TicketReplay,
  type ActionInput,
  type NewTicket,
  type ScriptedTicket,
} from '../../src/modules/ticket/index.js'
import { Secrets } from '../../src/core/config/index.js'
import { newId, newTicketNumber } from '../../src/core/ids/index.js'
import type { Actor } from '../../src/core/auth/index.js'
import { brokenAt } from '../../src/modules/ticket/domain/timeline-chain.js'
import { HOUR, MINUTE } from '../support/manual-clock.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

const input = (rest: Partial<ActionInput> & Pick<ActionInput, 'action'>): ActionInput => ({
  mediaIds: [],
  ...rest,
})

describe('replaying tickets of the past', () => {
  let server: TestServer
  let county: SmallCounty

  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const rider = (): Actor => ({ userId: county.rider.id, name: '', memberships: [] })
  const worker = (): Actor => ({
    userId: county.worker.id,
    name: '',
    memberships: [{ role: 'grid_worker', areaId: county.grid1.id, organisationId: null }],
  })

  function script(actions: (start: number) => ScriptedTicket['actions']): ScriptedTicket {
    const start = server.clock.now() - 5 * HOUR
    const areas = {
      gridId: county.grid1.id,
      communityId: county.communityA.id,
      subdistrictId: county.town.id,
      countyId: county.county.id,
    }
    const owner = {
      party: 'post' as const,
      areaId: county.grid1.id,
      duty: 'gridResponsibility' as const,
      userId: county.worker.id,
    }
    const told = {
      sentence: { zh: '在一号网格内', en: 'In grid 1' },
      reason: 'gridHolder' as const,
      rule: 'test',
      candidates: [],
      rosterFacts: [],
      boundaryVersion: 1,
      ...{ ruleId: null, ruleVersion: 0, rulesConsidered: [] },
    }
    const decision = {
      owner,
      areas,
      assists: [],
      informs: [{ party: 'desk' as const, areaId: county.communityA.id, level: 'community' as const }],
      ...told,
    }
    const draft: NewTicket = {
      ...{
        id: newId(),
        number: newTicketNumber(),
        kind: 'hazard',
        status: 'submitted',
        categoryId: null,
        categoryGroup: null,
        danger: null,
      },
      ...areas,
      ...{
        title: '路灯不亮',
        description: '路灯不亮，三天了',
        placeText: '北门外',
        placeId: null,
        ...county.inGrid1,
        accuracyM: 8,
      },
      ...{
        reporterId: county.rider.id,
        anonymous: false,
        reporterDetached: false,
        intakeUnit: null,
        capturedAt: null,
      },
      ...{
        resolverId: null,
        resolverUnit: null,
        closings: 0,
        reworks: 0,
        declines: 0,
        resolvedAt: null,
        closedAt: null,
        reopenUntil: null,
      },
      createdAt: start,
      route: told,
    }
    const limits = {
      acceptLimit: { value: 15, unit: 'urgent_minute' as const },
      arriveLimit: null,
      resolveLimit: { value: 4, unit: 'urgent_hour' as const },
      reworkLimit: { value: 4, unit: 'urgent_hour' as const },
      verifyLimit: { value: 3, unit: 'natural_day' as const },
    }
    return {
      draft,
      reporter: rider(),
      decision,
      ownerName: '陈网格',
      limits,
      searchWords: ['路灯'],
      actions: actions(start),
    }
  }

  const wholeStory = (start: number): ScriptedTicket['actions'] => [
    { at: start + 5 * MINUTE, actor: worker(), input: input({ action: 'accept' }) },
    { at: start + 60 * MINUTE, actor: worker(), input: input({ action: 'resolve', note: '换了灯泡' }) },
    { at: start + 90 * MINUTE, actor: rider(), input: input({ action: 'verify', passed: true }) },
    {
      at: start + 95 * MINUTE,
      actor: rider(),
      input: input({ action: 'rate', satisfaction: 'satisfied', comment: '亮了' }),
    },
  ]

  it('gives the same ticket as living through it: readable, searchable, rated, its chain whole', async () => {
    const replayed = server.get(TicketReplay).run(script(wholeStory))
    await server.database.write((em) => server.get(TicketArchiveRepository).insert(em, [replayed]))

    const { body } = await county.rider.api.get(`tickets/${replayed.ticket.id}`)
    expect(body).toMatchObject({
      status: 'closed',
      version: 5,
      rating: { comment: '亮了' },
      owner: { name: '陈网格' },
    })
    expect(body.timeline.map((entry: { action: string }) => entry.action)).toEqual([
      ...['report', 'dispatch', 'accept', 'resolve', 'verify', 'rate'],
    ])
    const found = await county.rider.api.get(`tickets?box=mine&q=${encodeURIComponent('路灯')}`)
    expect(found.body.items).toHaveLength(1)
    expect(brokenAt(server.get(Secrets).timelineKey, replayed.events, replayed.ticket)).toBeUndefined()
  })

  it('goes on from where the past left off', async () => {
    const replayed = server.get(TicketReplay).run(script((start) => wholeStory(start).slice(0, 1)))
    await server.database.write((em) => server.get(TicketArchiveRepository).insert(em, [replayed]))
    const done = await county.worker.api.post(`tickets/${replayed.ticket.id}/actions`, {
      action: 'resolve',
      note: '好了',
    })
    expect(done).toMatchObject({ status: 200, body: { status: 'resolved' } })
  })

  it('refuses a past that could not have happened', () => {
    const illegal = script((start) => wholeStory(start).slice(1))
    expect(() => server.get(TicketReplay).run(illegal)).toThrow('TICKET_WRONG_STATE')
  })
})
