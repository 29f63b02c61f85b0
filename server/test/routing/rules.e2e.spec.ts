import { newId } from '../../src/core/ids/index.js'
import { insertRows } from '../../src/core/database/index.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { MembershipEntity } from '../../src/modules/identity/index.js'
import { OrganisationEntity, Router, type RouteDecision } from '../../src/modules/routing/index.js'
import { RuleWatch } from '../../src/modules/routing/rules/rule-watch.js'
import type { RuleTableView, RuleVersionPageView } from '../../src/modules/routing/rule.views.js'
import { answerOf, type Answer } from '../support/answer.js'
import { addPerson, type Person } from '../support/people.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { reported } from '../support/story.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

/** The table, or what was wrong with it. */
type SavedTable = RuleTableView & { readonly errors?: readonly { readonly field: string }[] }

const NIGHT = { weekdays: 127, fromMinute: 1080, toMinute: 480 }

describe('the rule table of a county', () => {
  let server: TestServer
  let county: SmallCounty
  let keeper: Person

  beforeEach(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
    keeper = county.countyOfficer
  })

  afterEach(() => server.stop())

  const route = (asked: object = {}, on = server): Promise<RouteDecision> =>
    on.database.write((em) =>
      on.get(Router).route(em, {
        ...{ point: county.inGrid1, categoryId: county.burstPipe, now: server.clock.now() },
        ...asked,
      }),
    )

  const table = (by = keeper): Promise<Answer<RuleTableView>> =>
    answerOf<RuleTableView>(by.api.get(`routing/rules?countyId=${county.county.id}`))

  const save = (rules: readonly object[], rest: object = {}, by = keeper): Promise<Answer<SavedTable>> =>
    answerOf<SavedTable>(
      by.api.post('routing/rules', {
        ...{ countyId: county.county.id, baseVersion: 0, summary: '夜间由镇里接', rules },
        ...rest,
      }),
    )

  const toWater = (rest: object = {}): object => ({
    areaId: county.town.id,
    categoryId: county.burstPipe,
    owner: { kind: 'organisation', organisationId: county.water.id },
    ...rest,
  })
  const toTown = (rest: object = {}): object => ({
    areaId: county.town.id,
    owner: { kind: 'desk', level: 'subdistrict' },
    ...rest,
  })
  const at = (time: string): number => Date.parse(`${time}+08:00`)

  it('sends what a rule says where it says, with the grid at the organisation’s side and the rule on record', async () => {
    expect((await route()).ruleVersion).toBe(0)
    const saved = await save([toWater()])
    expect(saved.status).toBe(200)
    const [rule] = saved.body.rules
    expect(rule).toMatchObject({ words: '试验镇的供水管道破裂 → 试验县自来水公司', flags: [], position: 1 })
    const decision = await route()
    expect(decision).toMatchObject({
      owner: { party: 'organisation', organisationId: county.water.id },
      assists: [{ party: 'post', userId: county.worker.id }],
      reason: 'countyRule',
      ruleId: rule?.id,
      ruleVersion: 1,
      rulesConsidered: [{ ruleId: rule?.id, outcome: 'won' }],
    })
    expect(decision.sentence.zh).toContain('按本县派单规则由试验县自来水公司接手，陈网格协助')
    const other = server.get(CategoryDirectory).byCode('0506')?.id ?? ''
    expect(await route({ categoryId: other })).toMatchObject({
      reason: 'gridHolder',
      ruleId: null,
      rulesConsidered: [{ outcome: 'otherCategory' }],
    })
  })

  it('asks the more specific rule first, and each in its own hours', async () => {
    const { body } = await save([
      toWater(),
      toTown({ time: NIGHT }),
      toTown({ areaId: county.grid1.id, time: NIGHT }),
    ])
    expect(body.rules.map(({ areaId, categoryId }) => [areaId, categoryId])).toEqual([
      [county.grid1.id, null],
      [county.town.id, county.burstPipe],
      [county.town.id, null],
    ])
    expect(body.rules.map(({ winsOver, yieldsTo }) => [winsOver, yieldsTo])).toEqual([
      [[2, 3], []],
      [[3], [1]],
      [[], [1, 2]],
    ])
    const day = await route({ now: at('2026-11-24T12:00:00') })
    expect(day.owner.party).toBe('organisation')
    expect(day.rulesConsidered.map(({ outcome }) => outcome)).toEqual(['won', 'otherTime', 'otherTime'])
    const night = await route({ now: at('2026-11-24T23:00:00') })
    expect(night.owner).toMatchObject({ party: 'desk', areaId: county.town.id })
    expect(night.rulesConsidered.map(({ outcome }) => outcome)).toEqual(['won', 'outranked', 'outranked'])
    const elsewhere = await route({ now: at('2026-11-24T23:00:00'), point: county.inGrid2 })
    expect(elsewhere.owner.party).toBe('organisation')
  })

  it('a 大类 stands for all its 小类, and no rule for a category fits a report without one', async () => {
    const group = server.get(CategoryDirectory).byId(county.burstPipe)?.parentId ?? ''
    await save([toWater({ categoryId: group })])
    expect((await route()).owner.party).toBe('organisation')
    const { categoryId: _, ...bare } = { categoryId: '', point: county.inGrid1, now: server.clock.now() }
    const decision = await server.database.write((em) => server.get(Router).route(em, bare))
    expect(decision.owner.party).toBe('post')
  })

  it('a named desk takes what lies elsewhere, the grid’s post what would go straight to an organisation', async () => {
    await save([{ areaId: county.communityA.id, owner: { kind: 'namedDesk', areaId: county.communityB.id } }])
    expect((await route()).owner).toMatchObject({ party: 'desk', areaId: county.communityB.id })
    await save([toWater(), { areaId: county.grid1.id, owner: { kind: 'gridPost' } }], { baseVersion: 1 })
    const decision = await route()
    expect(decision.owner).toMatchObject({ party: 'post', userId: county.worker.id })
    expect(decision.sentence.zh).toContain('按本县派单规则由陈网格接手')
  })

  it('a rule whose target left is flagged with why and since when, and falls through with the fact in the decision', async () => {
    await save([toWater(), toTown()])
    expect((await route()).owner.party).toBe('organisation')
    const left = server.clock.now() - 60_000
    await server.database.write((em) =>
      em.update(MembershipEntity, { organisationId: county.water.id }, { validTo: left }),
    )
    const decision = await route()
    expect(decision.owner).toMatchObject({ party: 'desk', areaId: county.town.id })
    expect(decision.rulesConsidered.map(({ outcome }) => outcome)).toEqual(['targetLeft', 'won'])
    expect(decision.rulesConsidered[0]?.why.zh).toBe('单位没有可接单的人')
    expect(decision.sentence.zh).toContain(
      '规则指定的试验县自来水公司此时无人接手，按本县派单规则由试验镇接手',
    )
    const flag = (await table()).body.rules[0]?.flags[0]
    expect(flag).toMatchObject({ reason: 'organisationUnstaffed', since: new Date(left).toISOString() })
    expect(flag?.text).toContain('没有可接单的人')
    await server.database.write((em) =>
      em.update(OrganisationEntity, { id: county.water.id }, { closedAt: server.clock.now() }),
    )
    expect((await table()).body.rules[0]?.flags[0]).toMatchObject({
      reason: 'organisationClosed',
      text: '试验县自来水公司已停用，工单按下一条规则派',
      since: new Date(server.clock.now()).toISOString(),
    })
    expect((await route()).rulesConsidered[0]?.why.zh).toBe('单位已停用')
  })

  it('remembers since when a desk is empty, and forgets it when somebody is back', async () => {
    await save([toTown()])
    const watch = server.get(RuleWatch)
    await server.database.write((em) => em.delete(MembershipEntity, { userId: county.townOfficer.id }))
    const seen = server.clock.now()
    await watch.look()
    server.clock.time += 600_000
    await watch.look()
    const flag = (await table()).body.rules[0]?.flags[0]
    expect(flag).toMatchObject({ reason: 'deskUnstaffed', since: new Date(seen).toISOString() })
    const decision = await route()
    expect([decision.owner, decision.ruleId]).toMatchObject([{ party: 'post' }, null])
    expect(decision.sentence.zh).toContain('规则指定的所在镇（街道）值班台此时无人接手，陈网格今天当班')
    await addPerson(server, { memberships: [{ role: 'subdistrict_officer', areaId: county.town.id }] })
    await watch.look()
    expect((await table()).body.rules[0]?.flags).toEqual([])
  })

  it('a grid without anyone is flagged for a rule that gives to the grid', async () => {
    await save([{ areaId: county.communityA.id, owner: { kind: 'gridPost' } }])
    expect((await table()).body.rules[0]?.flags[0]).toMatchObject({
      reason: 'postEmpty',
      text: '二号网格没有网格责任人，那里的工单按下一条规则派',
    })
    expect((await route({ point: county.inGrid2 })).owner.party).toBe('desk')
  })

  it('asks another owner after a refusal, and only desks after two', async () => {
    await save([toWater(), toTown()])
    const first = await route()
    const second = await route({ exclude: [first.owner] })
    expect(second.owner).toMatchObject({ party: 'desk', areaId: county.town.id })
    expect(second.rulesConsidered.map(({ outcome }) => outcome)).toEqual(['declined', 'won'])
    const third = await route({ exclude: [first.owner, second.owner] })
    expect(third.owner).toMatchObject({ party: 'desk', level: 'community' })
  })

  it('each save is one version with who, when and why; an earlier one comes back as a new one', async () => {
    const first = await save([toWater()])
    const second = await save([], { baseVersion: 1, summary: '先撤掉' })
    expect([first.body.version, second.body.version]).toEqual([1, 2])
    expect((await route()).owner.party).toBe('post')
    const quicker = await save([toTown()], { baseVersion: 1 })
    expect([quicker.status, quicker.body.code]).toEqual([409, 'RULES_CHANGED'])
    const restored = await answerOf<RuleTableView>(
      keeper.api.post('routing/rules/versions/1/restore', {
        ...{ countyId: county.county.id, baseVersion: 2, summary: '还是原来的好' },
      }),
    )
    expect(restored.body).toMatchObject({ version: 3, actorName: '县值班', summary: '还是原来的好' })
    expect(restored.body.rules[0]?.id).toBe(first.body.rules[0]?.id)
    expect((await route()).owner.party).toBe('organisation')
    const { body } = await answerOf<RuleVersionPageView>(
      keeper.api.get(`routing/rules/versions?countyId=${county.county.id}&limit=2`),
    )
    expect(body.items).toMatchObject([
      { version: 3, restoredFrom: 1, current: true, ruleCount: 1 },
      { version: 2, restoredFrom: null, current: false, summary: '先撤掉', ruleCount: 0 },
    ])
    const rest = await answerOf<RuleVersionPageView>(
      keeper.api.get(`routing/rules/versions?countyId=${county.county.id}&cursor=${body.nextCursor ?? ''}`),
    )
    expect(rest.body.items.map(({ version }) => version)).toEqual([1])
    const past = await answerOf<RuleTableView>(
      keeper.api.get(`routing/rules?countyId=${county.county.id}&version=1`),
    )
    expect(past.body.rules).toHaveLength(1)
  })

  it('of twenty editors at once one saves, the others are told', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => save([toWater()])))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)])
    expect((await table()).body.version).toBe(1)
  })

  it('a second process routes by a rule as soon as it is saved', async () => {
    const other = await startTestServer({ files: server.files })
    try {
      other.clock.time = server.clock.now()
      expect((await route({}, other)).ruleVersion).toBe(0)
      await save([toWater()])
      expect(await route({}, other)).toMatchObject({ ruleVersion: 1, owner: { party: 'organisation' } })
      await save([], { baseVersion: 1 })
      expect(await route({}, other)).toMatchObject({ ruleVersion: 2, owner: { party: 'post' } })
    } finally {
      await other.stop()
    }
  })

  it('a ticket keeps the rule, its version and the boundary version it was routed by', async () => {
    const { body } = await save([toWater()])
    const ticket = await reported(county)
    expect(ticket.route).toMatchObject({ reason: 'countyRule' })
    expect(ticket.owner).toMatchObject({ kind: 'organisation', name: '试验县自来水公司' })
    const rows = await server.database.read((em) =>
      em.query<{ route: unknown }[]>(`SELECT route FROM ticket WHERE id = '${ticket.id}'`),
    )
    const raw = rows[0]?.route
    const stored: unknown = typeof raw === 'string' ? JSON.parse(raw) : raw
    expect(stored).toMatchObject({
      ruleId: body.rules[0]?.id,
      ruleVersion: 1,
      boundaryVersion: ticket.route.boundaryVersion,
    })
  })

  it('refuses what could never be followed, and says which rule and why', async () => {
    const answer = await save([
      toWater(),
      toWater({ categoryId: county.burstPipe }),
      toTown({ areaId: 'nobody' }),
      toTown({ categoryId: 'nobody' }),
      toWater({ areaId: county.grid1.id, owner: { kind: 'organisation', organisationId: 'nobody' } }),
      toTown({ areaId: county.grid1.id, owner: { kind: 'namedDesk', areaId: county.grid1.id } }),
      toTown({ time: { ...NIGHT, validFrom: '2026-12-02', validTo: '2026-12-01' } }),
    ])
    expect([answer.status, answer.body.code]).toEqual([400, 'RULES_REFUSED'])
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((i) => `rules.${i}`),
    )
    expect((await table()).body.version).toBe(0)
    const bad: [object, string][] = [
      [toTown({ owner: { kind: 'desk' } }), 'rules.0.owner.level'],
      [toTown({ owner: { kind: 'desk', level: 'grid' } }), 'rules.0.owner.level'],
      [toTown({ time: { ...NIGHT, weekdays: 0 } }), 'rules.0.time.weekdays'],
      [toTown({ time: { ...NIGHT, validTo: '2026-13-01' } }), 'rules.0.time.validTo'],
      [toTown({ priority: 1 }), 'rules.0.priority'],
    ]
    for (const [rule, field] of bad) {
      const refused = await save([rule])
      expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, field])
    }
  })

  it('says which of two equally specific rules wins, and keeps what has not changed', async () => {
    const day = { weekdays: 127, fromMinute: 480, toMinute: 960 }
    const first = await save([toTown({ time: day })])
    server.clock.time += 60_000
    const old = first.body.rules[0]
    const both = await save(
      [toTown({ id: old?.id, time: day }), toTown({ time: { ...day, fromMinute: 600, toMinute: 1080 } })],
      {
        baseVersion: 1,
      },
    )
    const [newer, older] = both.body.rules
    expect(older).toMatchObject({ id: old?.id, changedAt: old?.changedAt })
    expect(newer?.overlaps).toEqual([{ ruleId: old?.id, position: 2, wins: true }])
    expect(older?.overlaps).toEqual([{ ruleId: newer?.id, position: 1, wins: false }])
  })

  it('is the county’s alone: a town, another county and a resident are refused', async () => {
    for (const by of [county.townOfficer, county.officer, county.worker, county.resident]) {
      expect((await table(by)).status).toBe(403)
      expect((await save([toWater()], {}, by)).status).toBe(403)
    }
    expect((await answerOf(keeper.api.get('routing/rules?countyId=nobody'))).status).toBe(404)
    const abroad = { ...county.water, id: newId(), countyId: newId(), name: '邻县公司' }
    await server.database.write((em) => insertRows(em, OrganisationEntity, [abroad]))
    const stolen = await save([toWater({ owner: { kind: 'organisation', organisationId: abroad.id } })])
    expect(stolen.body.code).toBe('RULES_REFUSED')
  })
})
