import type { TicketAction, TicketState } from '@beegrid/shared'
import { CategoryDirectory } from '../../src/modules/category/index.js'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import { addAccount } from '../support/people.js'
import type { TestServer } from '../support/test-server.js'
import type { Agenda } from './agenda.js'
import { Chance } from './chance.js'
import type { Deed, Office, Outcome } from './office.js'
import { PeopleOf } from './people-of.js'
import { seeTicket, type SeenTicket } from './seen-ticket.js'
import type { SimulatedCounty } from './simulated-county.js'

const SEED = 4_021
/** 邻里纠纷 */
const QUARREL = '9993'

/** A quarrel, and words that stand in nothing else: whoever reads them has read of it. */
export interface Secret {
  readonly ticketId: string
  readonly words: string
}

interface DisputeParts {
  readonly server: TestServer
  readonly office: Office
  readonly agenda: Agenda
  readonly county: SimulatedCounty
}

type Turn = (ticket: SeenTicket) => Promise<Outcome | undefined>

/** Quarrels between neighbours, with chances of their own: the rest of the month goes as it would without them. */
export class Disputes {
  readonly secrets: Secret[] = []
  /** What somebody could do who must not know of it. */
  readonly intrusions: string[] = []
  private readonly chance = new Chance(SEED)
  private readonly people: PeopleOf
  private readonly mediators = new Map<string, string>()

  constructor(private readonly parts: DisputeParts) {
    this.people = new PeopleOf(parts.county, this.chance)
  }

  /** @param count how many, on days from `begins` (epoch ms) on */
  async plan(count: number, begins: number, days: number): Promise<void> {
    await this.appoint()
    for (let index = 1; index <= count; index += 1) {
      const at = begins + this.chance.between(0, days * 24 - 1) * HOUR + this.chance.between(0, HOUR - 1)
      this.parts.agenda.add(at, () => this.report(`密语${index}号`))
    }
  }

  /** Most communities have a mediator; in one the desk does it. */
  private async appoint(): Promise<void> {
    const { server, county } = this.parts
    const countyId = county.county.area.id
    for (const { area } of county.communities.slice(1)) {
      const memberships = [{ role: 'mediator' as const, countyId, areaId: area.id }]
      const { id } = await addAccount(server, { name: `${area.name}调解员`, countyId, memberships })
      this.mediators.set(area.id, id)
    }
  }

  private async report(words: string): Promise<void> {
    const { chance, people } = this
    const { office, county } = this.parts
    const { area, centre } = chance.pick(county.grids)
    const staff = chance.percent(15) ? people.at(area.communityId) : undefined
    const categoryId = this.parts.server.get(CategoryDirectory).byCode(QUARREL)?.id
    const ticketId = await office.report(staff ?? people.neighbour(), {
      ...{ kind: 'dispute', description: `楼上半夜拖椅子，${words}`, mediaIds: [], capturedAt: null },
      ...{ anonymous: chance.percent(20), location: { ...centre, coord: 'wgs84', accuracy: 8 } },
      ...(categoryId !== undefined && { categoryId }),
      ...(staff !== undefined && { onBehalfOf: { name: '来电人' } }),
    })
    if (ticketId === undefined) return
    this.secrets.push({ ticketId, words })
    this.later(ticketId, chance.between(1, 40) * MINUTE)
  }

  private later(ticketId: string, delay: number): void {
    const { agenda, server } = this.parts
    agenda.add(server.clock.now() + delay, () => this.turn(ticketId))
  }

  private async turn(ticketId: string): Promise<void> {
    const ticket = await seeTicket(this.parts.server, ticketId)
    await this.intrude(ticket)
    await this.byState[ticket.status]?.(ticket)
    const after = await seeTicket(this.parts.server, ticketId)
    const rests = after.status === 'closed' && this.chance.percent(60)
    if (!rests && this.byState[after.status]) this.later(ticketId, this.chance.between(1, 40) * HOUR)
  }

  private readonly byState: Readonly<Partial<Record<TicketState, Turn>>> = {
    dispatched: (ticket) => this.offered(ticket),
    accepted: (ticket) => this.worked(ticket),
    on_site: (ticket) => this.worked(ticket),
    resolved: (ticket) => this.judged(ticket),
    closed: (ticket) => this.closed(ticket),
  }

  private desk({ communityId, lead }: SeenTicket): string | undefined {
    return lead?.userId ?? this.mediators.get(communityId ?? '') ?? this.people.at(communityId)
  }

  private offered(ticket: SeenTicket): Promise<Outcome | undefined> {
    const [desk, keeper] = [this.desk(ticket), this.people.keeper(ticket)]
    const deed = this.chance.weighted<() => Promise<Outcome | undefined>>([
      [80, () => this.act(desk, ticket, 'accept')],
      [5, () => this.act(ticket.reporterId, ticket, 'withdraw', { reason: '和好了' })],
      [5, () => this.act(keeper, ticket, 'reject', { reason: '已经起诉', referTo: '法院' })],
      [10, () => Promise.resolve(undefined)],
    ])
    return deed()
  }

  private async worked(ticket: SeenTicket): Promise<Outcome | undefined> {
    const desk = this.desk(ticket)
    // What is to stay among few is not handed on, whoever would like to.
    if (this.chance.percent(15)) await this.act(desk, ticket, 'decline', { reason: '不归我管' })
    if (this.chance.percent(60))
      return this.act(desk, ticket, 'mediate', { note: `谈了一次，${this.wordsOf(ticket)}` })
    const outcome = this.chance.percent(75) ? 'agreed' : 'not_agreed'
    return this.act(desk, ticket, 'resolve', { outcome, note: `双方说好，${this.wordsOf(ticket)}` })
  }

  private judged(ticket: SeenTicket): Promise<Outcome | undefined> {
    if (this.chance.percent(25)) return Promise.resolve(undefined)
    const passed = this.chance.percent(80)
    const note = passed ? '好了' : '又吵了'
    return this.act(ticket.reporterId, ticket, 'verify', { passed, note })
  }

  private closed(ticket: SeenTicket): Promise<Outcome | undefined> {
    if (this.chance.percent(15)) return this.act(ticket.reporterId, ticket, 'reopen', { reason: '又吵了' })
    return this.act(ticket.reporterId, ticket, 'rate', { satisfaction: 'mostly', comment: '总算安静了' })
  }

  /** Somebody who lives, works or keeps watch nearby tries to have a part in it. */
  private async intrude(ticket: SeenTicket): Promise<void> {
    const { grids, county, riders } = this.parts.county
    const near = [
      ...[this.people.at(this.chance.pick(grids).area.id), this.chance.pick(riders)],
      ...[this.people.at(ticket.subdistrictId), this.people.at(county.area.id)],
    ]
    const who = this.chance.pick(near.filter((id) => id !== undefined))
    if (this.mayKnow(ticket, who)) return
    const [action, deed] = this.chance.pick<[TicketAction, Deed]>([
      ['comment', { note: '听说了' }],
      ['follow', {}],
      ['supervise', { note: '督办', until: this.parts.server.clock.now() + DAY }],
      ['reject', { reason: '不归我们', referTo: '法院' }],
    ])
    const outcome = await this.act(who, ticket, action, deed)
    if (outcome !== undefined && outcome !== 'TICKET_NOT_FOUND')
      this.intrusions.push(`confidential: somebody else could try ${action} of ${ticket.id}: ${outcome}`)
  }

  /** Where no community contains the place, the smallest desk above has it. */
  private mayKnow({ communityId, reporterId }: SeenTicket, who: string): boolean {
    return who === reporterId || communityId === null
  }

  private wordsOf({ id }: SeenTicket): string {
    return this.secrets.find(({ ticketId }) => ticketId === id)?.words ?? ''
  }

  private act(
    by: string | undefined,
    ticket: SeenTicket,
    ...[action, deed]: [TicketAction, Deed?]
  ): Promise<Outcome | undefined> {
    return by === undefined ? Promise.resolve(undefined) : this.parts.office.act(by, ticket.id, action, deed)
  }
}
