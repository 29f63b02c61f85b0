import { FigureRebuild } from '../../src/modules/figure/index.js'
import { signInAs } from '../support/people.js'
import { brokenChains } from './checker/chains.js'
import { wrongClocks } from './checker/clocks.js'
import { leakedLists, leakedNews, type Outsider } from './checker/confidential.js'
import { wrongEscalations, wrongNews } from './checker/escalations.js'
import { wrongFigures } from './checker/figures.js'
import { ownerless } from './checker/owners.js'
import { wrongPaths } from './checker/paths.js'
import { ownVerifiers, wrongRatings } from './checker/verifiers.js'
import { readWorld, type Finding, type World } from './checker/world.js'
import { AWAY, LOOK_EVERY, SimulatedMonth } from './month.js'

/** In CI; `npm run simulate` asks for ten times as many. */
const TICKETS = Number(process.env['BEEGRID_SIM_TICKETS'] ?? 3_000)
const SEED = Number(process.env['BEEGRID_SIM_SEED'] ?? 20_260_919)
const TOLD = process.env['BEEGRID_SIM_TICKETS'] !== undefined

/** Each look at a month of 30,000 reads everything it left behind. */
const CHECKED_WITHIN = 20 * 60_000

/**
 * A county month through the real use cases, from a seed: staff who are late, decline, take leave, go for good, say that it is done
 * when it is not; a server that is away for a night; holidays. Then a checker that shares no rule with the product looks at
 * everything the month left behind.
 */
describe('a county month', () => {
  let month: SimulatedMonth
  let world: World
  const withoutOwner: Finding[] = []

  beforeAll(async () => {
    month = await SimulatedMonth.prepare(SEED)
    const onDay = async (day: number): Promise<void> => {
      withoutOwner.push(...(await ownerless(month.server)))
      if (TOLD)
        process.stderr.write(`${TEST_DATABASE}: day ${day} of 31, ${month.office.attempts} attempts\n`)
    }
    await month.run({ tickets: TICKETS, onDay })
    if (TOLD) process.stderr.write(`${[...month.office.tally].sort().join('\n')}\n`)
    world = await readWorld(month.server)
  }, 4 * 3_600_000)
  afterAll(() => month.stop())

  /** The first of what was found: a broken rule breaks everywhere. */
  const few = (findings: readonly Finding[]): readonly Finding[] => findings.slice(0, 25)

  it('had everything in it: refusals, rework, holds, extensions, whistles, supervision, second looks, people who left', () => {
    const done = [...month.office.tally.keys()].filter((key) => key.endsWith(' done'))
    expect(done.map((key) => key.replace(' done', ''))).toEqual(
      expect.arrayContaining(TICKETS < MANY ? EVERYDAY : EVERYTHING),
    )
    for (const refused of [
      'verify TICKET_OWN_WORK',
      'verify TICKET_OWN_UNIT',
      'extend TICKET_REQUEST_OVERDUE',
    ])
      expect(month.office.tally.get(refused)).toBeGreaterThan(0)
  })

  it('had photos with reports and with submissions, each on one ticket', async () => {
    const photos = (await world.rows('media')).filter((row) => row['ticket_id'] !== null)
    const purposes = new Set(photos.map(({ purpose }) => purpose))
    expect([...purposes].sort()).toEqual(['after', 'report'])
    expect(photos.every(({ state }) => state === 'ready')).toBe(true)
  })

  it('G07 no ticket was without an owner on the evening of any day', () => {
    expect(few(withoutOwner)).toEqual([])
  })

  it('G14 every step of every ticket is one the architecture allows, and each stands where its timeline ends', () => {
    expect(few(wrongPaths(world))).toEqual([])
  })

  it('nothing was verified, called back or looked at again by who did the work, nor rated by them', () => {
    expect(few([...ownVerifiers(world), ...wrongRatings(world)])).toEqual([])
  })

  it(
    'G48 every clock equals the reckoning, minute by minute',
    () => {
      expect(few(wrongClocks(world))).toEqual([])
    },
    CHECKED_WITHIN,
  )

  it('G13 every limit that ran out was escalated in time, also when no server ran, and once', () => {
    expect(few(wrongEscalations(world, { patience: LOOK_EVERY, away: AWAY }))).toEqual([])
  })

  it(
    'G12 everything was told, once',
    async () => {
      expect(few(await wrongNews(world))).toEqual([])
    },
    CHECKED_WITHIN,
  )

  async function figuresOf(seen: World): Promise<readonly Finding[]> {
    const { county, server } = month
    const [officer = ''] = county.staff.get(county.county.area.id) ?? []
    const { api } = await signInAs(server, { id: officer })
    const desk = { api, countyId: county.county.area.id, from: '2026-09-19', to: '2026-10-19' }
    return wrongFigures(seen, desk)
  }

  it(
    'the figures equal a recount from the timelines',
    async () => {
      expect(few(await figuresOf(world))).toEqual([])
    },
    CHECKED_WITHIN,
  )

  it(
    'counted again from the timelines, nothing has to be corrected',
    async () => {
      const { tickets, mended } = await month.server.get(FigureRebuild).run()
      expect([tickets, mended]).toEqual([world.stories.length, 0])
    },
    CHECKED_WITHIN,
  )

  /** Whoever keeps watch, works or lives nearby. */
  async function outsiders(): Promise<readonly Outsider[]> {
    const { county, server } = month
    const [grid, home] = [county.grids[4], county.communities[1]]
    const places = [grid, county.grids[0], home, county.towns[0], county.county].flatMap((each) =>
      each ? [each.area.id] : [],
    )
    const staff = [...places, ...county.organisations.slice(0, 1).map(({ id }) => id)].flatMap(
      (place) => county.staff.get(place)?.slice(0, 1) ?? [],
    )
    const ids = [...staff, ...county.riders.slice(0, 1), ...county.residents.slice(0, 1)]
    const people: Outsider[] = []
    for (const id of ids) people.push(await signInAs(server, { id }))
    return people
  }

  it(
    'G11 of a dispute nobody heard but its parties, the mediator and the community, and nobody else finds it',
    async () => {
      const { secrets, intrusions } = month.disputes
      expect(few(intrusions)).toEqual([])
      expect(few(await leakedNews(world, secrets))).toEqual([])
      expect(few(await leakedLists(world, secrets, await outsiders()))).toEqual([])
    },
    CHECKED_WITHIN,
  )

  it(
    'G50 every hash chain is intact',
    async () => {
      expect(few(await brokenChains(world, month.server.config.dataDir))).toEqual([])
    },
    CHECKED_WITHIN,
  )

  it(
    'the checker is no yes-man: faults planted in the database are found, each by its rule',
    async () => {
      const { server } = month
      for (const sql of PLANTED) await server.database.write((em) => em.query(sql))
      const seen = await readWorld(server)
      const found = {
        owners: await ownerless(server),
        paths: wrongPaths(seen),
        verifiers: ownVerifiers(seen),
        clocks: wrongClocks(seen),
        escalations: wrongEscalations(seen, { patience: LOOK_EVERY, away: AWAY }),
        figures: await figuresOf(seen),
        chains: await brokenChains(seen, server.config.dataDir),
        news: await leakedNews(seen, month.disputes.secrets),
        lists: await leakedLists(seen, month.disputes.secrets, (await outsiders()).slice(0, 2)),
      }
      for (const [rule, findings] of Object.entries(found))
        expect([rule, findings.length]).not.toEqual([rule, 0])
    },
    CHECKED_WITHIN,
  )
})

/** In a month of fewer tickets than this some things do not happen at all. */
const MANY = 1_000
const EVERYDAY = [
  'report',
  'dispatch',
  'accept',
  'decline',
  'arrive',
  'resolve',
  'verify',
  'rate',
  'mediate',
  'handover',
]
const EVERYTHING = [
  ...[
    'report',
    'dispatch',
    'accept',
    'decline',
    'transfer',
    'arrive',
    'resolve',
    'verify',
    'reopen',
    'reject',
  ],
  ...['withdraw', 'merge', 'unmerge', 'suspend', 'extend', 'appeal', 'grant', 'resume', 'whistle', 'respond'],
  ...[
    'finishPart',
    'endWhistle',
    'supervise',
    'answerSupervision',
    'endSupervision',
    'remind',
    'comment',
    'follow',
  ],
  ...['rate', 'followUp', 'recheck', 'mediate', 'handover'],
]

/** By hand, past every use case: a lead taken away, a state set, a verification laid to the resolver, a due time moved, … */
const PLANTED = [
  "UPDATE ticket_assignment SET state = 'released' WHERE role = 'lead' AND state IN ('offered', 'active')",
  "UPDATE ticket SET status = 'accepted' WHERE status = 'closed'",
  "UPDATE ticket_event SET actor_id = (SELECT resolver_id FROM ticket WHERE ticket.id = ticket_id) WHERE action = 'verify'",
  'UPDATE ticket_clock SET due_at = due_at + 60000',
  "UPDATE ticket_event SET action = 'comment' WHERE action = 'escalate'",
  'UPDATE figure_day SET closed = closed + 1',
  "UPDATE notification SET ticket_id = (SELECT MIN(id) FROM ticket WHERE kind = 'dispute') WHERE ticket_id IS NOT NULL",
  "UPDATE ticket SET kind = 'hazard' WHERE kind = 'dispute'",
  "UPDATE audit_row SET actor_id = 'nobody' WHERE seq = 1",
]
