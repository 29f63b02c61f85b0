import type { TicketAction, TicketState } from '@beegrid/shared'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import type { TestServer } from '../support/test-server.js'
import type { Agenda } from './agenda.js'
import type { Chance } from './chance.js'
import type { Deed, Office, Outcome } from './office.js'
import type { PeopleOf } from './people-of.js'
import type { Photos } from './photos.js'
import { SideDeeds } from './side-deeds.js'
import { seeTicket, type SeenTicket } from './seen-ticket.js'

export interface LifeParts {
  readonly server: TestServer
  readonly office: Office
  readonly agenda: Agenda
  readonly chance: Chance
  readonly people: PeopleOf
  readonly photos: Photos
}

type Turn = (ticket: SeenTicket) => Promise<Outcome | undefined>

/** What people do with tickets: at every turn somebody looks at one as it is then, and does the next thing, or does it badly. */
export class Lives {
  /** Said to be done, and not done. */
  private readonly lies = new Set<string>()
  private readonly aside: SideDeeds
  /** A ticket that a later one may be merged into, by community. */
  private readonly latest = new Map<string, string>()

  constructor(private readonly parts: LifeParts) {
    this.aside = new SideDeeds(parts)
  }

  /** A new ticket: its first turn comes soon. */
  begin(ticketId: string): void {
    this.later(ticketId, this.parts.chance.between(1, 12) * MINUTE)
    if (this.parts.chance.percent(4)) this.aside.remindLater(ticketId)
    if (this.parts.chance.percent(3)) this.aside.superviseLater(ticketId)
    if (this.parts.chance.percent(6)) this.aside.joinLater(ticketId)
  }

  private later(ticketId: string, delay: number): void {
    const { agenda, server } = this.parts
    agenda.add(server.clock.now() + delay, () => this.turn(ticketId))
  }

  private async turn(ticketId: string): Promise<void> {
    const { server, chance } = this.parts
    const ticket = await seeTicket(server, ticketId)
    await this.byState[ticket.status](ticket)
    const after = await seeTicket(server, ticketId)
    const moved = after.status !== ticket.status
    if (!moved && after.status === 'closed' && chance.percent(60)) return
    const [from, to] = moved || after.status === 'withdrawn' ? DELAYS[after.status] : [2 * HOUR, 30 * HOUR]
    if (to > 0) this.later(ticketId, chance.between(from, to))
  }

  private readonly byState: Readonly<Record<TicketState, Turn>> = {
    submitted: (ticket) => this.atDesk(ticket),
    dispatched: (ticket) => this.offered(ticket),
    accepted: (ticket) => this.worked(ticket),
    on_site: (ticket) => this.worked(ticket),
    suspended: (ticket) => this.held(ticket),
    resolved: (ticket) => this.checked(ticket),
    closed: (ticket) => this.closed(ticket),
    rejected: (ticket) => this.rejected(ticket),
    withdrawn: () => Promise.resolve(undefined),
    merged: (ticket) =>
      this.maybe(5, ticket, this.parts.people.keeper(ticket), 'unmerge', { reason: '不是一回事' }),
  }

  private async atDesk(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance, people } = this.parts
    const keeper = people.keeper(ticket)
    if (chance.percent(5))
      return this.act(keeper, ticket, 'reject', { reason: '不属于受理范围', referTo: '法院' })
    const twin = this.latest.get(ticket.communityId ?? '')
    if (ticket.communityId !== null) this.latest.set(ticket.communityId, ticket.id)
    if (twin !== undefined && twin !== ticket.id && chance.percent(15))
      return this.act(keeper, ticket, 'merge', { intoId: twin, note: '同一件事' })
    return this.act(keeper, ticket, 'dispatch', { owner: people.owner(ticket), reason: '请处理' })
  }

  private async offered(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance, people } = this.parts
    const lead = people.of(ticket.lead)
    const deed = chance.weighted<() => Promise<Outcome | undefined>>([
      [74, () => this.act(lead, ticket, 'accept')],
      [9, () => this.decline(ticket, lead)],
      [4, () => this.act(lead, ticket, 'transfer', { owner: people.owner(ticket), reason: '更合适' })],
      [3, () => this.act(people.keeper(ticket), ticket, 'accept', { note: '社区先办' })],
      [2, () => this.act(ticket.reporterId, ticket, 'withdraw', { reason: '已经好了' })],
      [2, () => this.act(people.keeper(ticket), ticket, 'reject', { reason: '重复诉求', referTo: '信访' })],
      [2, () => this.mergeAway(ticket)],
      [4, () => Promise.resolve(undefined)],
    ])
    return deed()
  }

  private decline(ticket: SeenTicket, lead: string | undefined): Promise<Outcome | undefined> {
    const reasonCode = this.parts.chance.pick(['not_my_grid', 'not_my_duty', 'wrong_place', 'other'] as const)
    return this.act(lead, ticket, 'decline', { reason: '不归我管', reasonCode })
  }

  private mergeAway(ticket: SeenTicket): Promise<Outcome | undefined> {
    const twin = this.latest.get(ticket.communityId ?? '')
    if (ticket.communityId !== null) this.latest.set(ticket.communityId, ticket.id)
    if (twin === undefined || twin === ticket.id) return Promise.resolve(undefined)
    return this.act(this.parts.people.keeper(ticket), ticket, 'merge', { intoId: twin })
  }

  private async worked(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance, people } = this.parts
    const lead = people.of(ticket.lead)
    if (ticket.status === 'accepted' && chance.percent(45)) {
      const outcome = await this.act(lead, ticket, 'arrive', { reason: '在现场，定位不准' })
      if (outcome === 'done') return outcome
    }
    if (chance.percent(14)) return this.aside.ask(ticket, lead)
    if (chance.percent(4)) return this.decline(ticket, lead)
    return this.isPutOff(ticket) ? undefined : this.resolve(ticket, lead)
  }

  /** Most are done in time; some late; some are put off from turn to turn. */
  private isPutOff({ dueAt }: SeenTicket): boolean {
    const { chance, server } = this.parts
    const left = (dueAt ?? 0) - server.clock.now()
    return left > HOUR && chance.percent(55)
  }

  private async resolve(ticket: SeenTicket, lead: string | undefined): Promise<Outcome | undefined> {
    const { chance } = this.parts
    if (chance.percent(12)) this.lies.add(ticket.id)
    const mediaIds = lead === undefined ? [] : await this.parts.photos.takenBy(lead)
    const done = { note: '已经处理好', outcome: 'fixed', mediaIds } as const
    const outcome = await this.act(lead, ticket, 'resolve', done)
    if (outcome !== 'TICKET_CALLED_PARTY_OPEN' || chance.percent(60)) return outcome
    return this.act(lead, ticket, 'endWhistle', { reason: '不等了' })
  }

  private held(ticket: SeenTicket): Promise<Outcome | undefined> {
    return this.maybe(30, ticket, this.parts.people.of(ticket.lead), 'resume', { note: '条件具备了' })
  }

  private async checked(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance } = this.parts
    const found = !this.lies.has(ticket.id) || chance.percent(15)
    // Whoever did the work would like to be the one who says it is done.
    if (chance.percent(8)) await this.act(ticket.resolverId ?? undefined, ticket, 'verify', { passed: true })
    if (chance.percent(30)) return undefined
    const outcome = await this.verify(ticket, found)
    if (outcome === 'done' && !found) this.lies.delete(ticket.id)
    return outcome
  }

  private verify(ticket: SeenTicket, passed: boolean): Promise<Outcome | undefined> {
    const { chance, people } = this.parts
    const by = chance.percent(65) ? ticket.reporterId : people.checker(ticket)
    return this.act(by, ticket, 'verify', { passed, note: passed ? '好了' : '没有修好' })
  }

  private async closed(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance } = this.parts
    const unhappy = this.lies.has(ticket.id) || chance.percent(6)
    await this.rate(ticket, unhappy)
    if (ticket.recheckOpen && chance.percent(50)) return this.aside.recheck(ticket, !unhappy)
    if (chance.percent(6)) return this.aside.callBack(ticket, unhappy)
    if (chance.percent(8))
      return this.act(ticket.resolverId ?? undefined, ticket, 'appeal', { reason: '当天停电' })
    return unhappy ? this.reopen(ticket) : undefined
  }

  private reopen(ticket: SeenTicket): Promise<Outcome | undefined> {
    this.lies.delete(ticket.id)
    return this.maybe(60, ticket, ticket.reporterId, 'reopen', { reason: '又坏了' })
  }

  private rate(ticket: SeenTicket, unhappy: boolean): Promise<Outcome | undefined> {
    const { chance } = this.parts
    const satisfaction = unhappy ? 'unsatisfied' : chance.pick(['satisfied', 'satisfied', 'mostly'] as const)
    return this.maybe(50, ticket, ticket.reporterId, 'rate', { satisfaction, comment: '谢谢' })
  }

  private async rejected(ticket: SeenTicket): Promise<Outcome | undefined> {
    if (ticket.requests.length > 0) return this.aside.answer(ticket)
    return this.maybe(25, ticket, ticket.reporterId, 'appeal', { reason: '就是你们的事' })
  }

  private maybe(
    share: number,
    ticket: SeenTicket,
    ...[by, action, deed]: [string | undefined, TicketAction, Deed]
  ): Promise<Outcome | undefined> {
    return this.parts.chance.percent(share) ? this.act(by, ticket, action, deed) : Promise.resolve(undefined)
  }

  private async act(
    by: string | undefined,
    ticket: SeenTicket,
    ...[action, deed]: [TicketAction, Deed?]
  ): Promise<Outcome | undefined> {
    return by === undefined ? undefined : this.parts.office.act(by, ticket.id, action, deed)
  }
}

/** How long until the next turn once a ticket has come to a state: from, to. Nothing more happens after an end. */
const DELAYS: Readonly<Record<TicketState, readonly [number, number]>> = {
  submitted: [5 * MINUTE, 4 * HOUR],
  dispatched: [MINUTE, 40 * MINUTE],
  accepted: [10 * MINUTE, 5 * HOUR],
  on_site: [20 * MINUTE, 8 * HOUR],
  suspended: [5 * HOUR, 3 * DAY],
  resolved: [10 * MINUTE, 2 * DAY],
  closed: [HOUR, 5 * DAY],
  rejected: [2 * HOUR, 2 * DAY],
  withdrawn: [0, 0],
  merged: [DAY, 3 * DAY],
}
