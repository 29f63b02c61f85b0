import { JobLeases, PeriodicJobs } from '../../src/core/jobs/index.js'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { LadderClimb } from '../../src/modules/ladder/ladder-climb.js'
import { answerOf } from '../support/answer.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { signInAs } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { Agenda } from './agenda.js'
import { Chance } from './chance.js'
import { Disputes } from './disputes.js'
import { JobsByHand } from '../support/jobs-by-hand.js'
import { Lives } from './lives.js'
import { Office } from './office.js'
import { PeopleOf } from './people-of.js'
import { Photos } from './photos.js'
import { foundCounty, type SimulatedCounty } from './simulated-county.js'
import { StaffMatters } from './staff-matters.js'

/** With the National Day holidays, the Mid-Autumn Festival and two make-up working days in it. */
export const MONTH_BEGINS = Date.parse('2026-09-19T00:00:00+08:00')
const DAYS = 31
const FEWEST_DISPUTES = 8
/** Jobs look at the world so often, whatever they would like; a server may be away for hours besides (G13). */
export const LOOK_EVERY = HOUR
export const AWAY = { from: MONTH_BEGINS + 9 * DAY + 2 * HOUR, to: MONTH_BEGINS + 9 * DAY + 8 * HOUR }

/** Categories that ask for no photo; some of them are looked at again. */
const CODES = [
  '0104',
  '0107',
  '0109',
  '0301',
  '0401',
  '0404',
  '0501',
  '0502',
  '0503',
  '0506',
  '0509',
  '9991',
  '9993',
  '9998',
]
const RECHECKED = ['0104', '0301', '0401', '0501', '0503', '9993']

export interface MonthOptions {
  readonly tickets: number
  /** Called once a day. */
  readonly onDay?: (day: number, month: SimulatedMonth) => Promise<void>
}

/** A county month through the real use cases, from a seed. */
export class SimulatedMonth {
  readonly agenda = new Agenda()
  readonly office: Office
  readonly disputes: Disputes
  private readonly photos: Photos
  private readonly lives: Lives
  private readonly people: PeopleOf
  private constructor(
    readonly server: TestServer,
    readonly county: SimulatedCounty,
    readonly jobs: JobsByHand,
    private readonly chance: Chance,
  ) {
    this.office = new Office(server)
    this.people = new PeopleOf(county, chance)
    const { office, agenda, people } = this
    this.photos = new Photos(server)
    this.disputes = new Disputes({ server, office, agenda, county })
    this.lives = new Lives({ server, office, agenda, chance, people, photos: this.photos })
  }

  static async prepare(seed: number): Promise<SimulatedMonth> {
    const jobs = new JobsByHand()
    const server = await startTestServer({ replace: [{ provide: PeriodicJobs, by: jobs }] })
    server.clock.time = MONTH_BEGINS - 1
    await forgetPower(server)
    climbByHand(server, jobs)
    const county = await foundCounty(server)
    await lookTwice(server, county)
    return new SimulatedMonth(server, county, jobs, new Chance(seed))
  }

  get now(): number {
    return this.server.clock.now()
  }

  /** Lives through the month. */
  async run({ tickets, onDay }: MonthOptions): Promise<void> {
    for (let count = 0; count < tickets; count += 1) this.planReport()
    await this.disputes.plan(Math.max(FEWEST_DISPUTES, Math.round(tickets / 40)), MONTH_BEGINS, DAYS - 5)
    new StaffMatters(this.server, this.county, { ...this.parts, people: this.people }).plan(
      MONTH_BEGINS,
      DAYS,
    )
    for (let day = 0; day < DAYS; day += 1) {
      await this.day(MONTH_BEGINS + day * DAY)
      await this.server.settle()
      await onDay?.(day + 1, this)
    }
  }

  private get parts(): { agenda: Agenda; office: Office; chance: Chance } {
    const { agenda, office, chance } = this
    return { agenda, office, chance }
  }

  private async day(begins: number): Promise<void> {
    for (let look = begins; look < begins + DAY; look += LOOK_EVERY) {
      for (let next = this.agenda.next(look + LOOK_EVERY); next; next = this.agenda.next(look + LOOK_EVERY)) {
        this.server.clock.time = Math.max(this.now, next.at)
        await next.happens()
        await this.server.settle()
      }
      this.server.clock.time = look + LOOK_EVERY
      if (this.now < AWAY.from || this.now >= AWAY.to) await this.jobs.run(this.now)
    }
  }

  /** By day more than by night, and every time of the day some. */
  private planReport(): void {
    const { chance } = this
    const hour = chance.percent(80) ? chance.between(7, 20) : chance.between(0, 23)
    // Nobody reports in the last days, so that most lives have time to end.
    const at = MONTH_BEGINS + chance.between(0, DAYS - 6) * DAY + hour * HOUR + chance.between(0, HOUR - 1)
    this.agenda.add(at, () => this.report())
  }

  private async report(): Promise<void> {
    const { chance, county } = this
    const grid = chance.pick(county.grids)
    const jitter = (): number => (chance.next() - 0.5) * 0.008
    // Some places lie in no grid: those wait at a desk.
    const off = chance.percent(3) ? 0.02 : 0
    const lng = grid.centre.lng + jitter() - (off > 0 ? off * 5 : 0)
    const lat = grid.centre.lat + jitter()
    const filesForCaller = chance.percent(8)
    const staff = filesForCaller ? this.people.at(grid.area.communityId) : undefined
    const reporter = staff ?? chance.pick(chance.percent(60) ? county.riders : county.residents)
    const categoryId = chance.pick(this.categories())
    const ticketId = await this.office.report(reporter, {
      ...{ kind: 'hazard', categoryId, description: '这里有问题', capturedAt: null },
      mediaIds: await this.photos.takenBy(reporter),
      ...{ anonymous: chance.percent(10), location: { lng, lat, coord: 'wgs84', accuracy: 8 } },
      ...(staff !== undefined && { onBehalfOf: { name: '来电人' } }),
    })
    if (ticketId !== undefined) this.lives.begin(ticketId)
  }

  private categories(): readonly string[] {
    const directory = this.server.get(CategoryDirectory)
    return CODES.flatMap((code) => directory.byCode(code)?.id ?? [])
  }

  stop(): Promise<void> {
    return this.server.stop()
  }
}

/** The county wants a second look at some categories, before the month is over. */
async function lookTwice(server: TestServer, { county, staff }: SimulatedCounty): Promise<void> {
  const [officer = ''] = staff.get(county.area.id) ?? []
  const { api } = await signInAs(server, { id: officer })
  const path = `counties/${county.area.id}/settings`
  const { body } = await answerOf<{ version: number }>(api.get(path))
  const recheck = { afterDays: [3, 7], percent: 60, categoryCodes: RECHECKED }
  const { status } = await api.patch(path, { version: body.version, recheck })
  if (status !== 200) throw new Error(`settings: ${status}`)
}

/** Test servers leave the ladder alone; here it is climbed like any other periodic work. */
function climbByHand(server: TestServer, jobs: JobsByHand): void {
  const [climb, leases] = [server.get(LadderClimb), server.get(JobLeases)]
  const run = (): Promise<unknown> => leases.hold('ladder.climb', MINUTE, () => climb.climbAll())
  jobs.every(MINUTE, { name: 'ladder.climb', run })
}

/** What survives a power failure is tested elsewhere; here a disk that is waited for would take most of the time. */
async function forgetPower(server: TestServer): Promise<void> {
  if (server.database.engine !== 'sqlite') return
  const source = await server.database.write((em) => Promise.resolve(em.dataSource))
  await source.query('PRAGMA synchronous = OFF')
}
