import type { TicketAction } from '@beegrid/shared'
import { DAY, HOUR, MINUTE } from '../support/manual-clock.js'
import type { LifeParts } from './lives.js'
import type { Deed, Outcome } from './office.js'
import { seeTicket, type SeenTicket } from './seen-ticket.js'

/** What happens beside a ticket's way: asking and granting, whistles, supervision, reminders, second looks. */
export class SideDeeds {
  constructor(private readonly parts: LifeParts) {}

  /** A lead asks for something; a desk answers later. */
  async ask(ticket: SeenTicket, lead: string | undefined): Promise<Outcome | undefined> {
    const { chance, server, people } = this.parts
    const now = server.clock.now()
    const [action, deed] = chance.weighted<[TicketAction, Deed]>([
      [3, ['suspend', { reason: '等配件', until: now + chance.between(1, 9) * DAY }]],
      [4, ['extend', { reason: '材料未到' }]],
      [4, ['whistle', { reason: '需要部门一起', organisationIds: people.outsiders(2) }]],
      [2, ['comment', { note: '正在想办法' }]],
    ])
    const outcome = await this.act(lead, ticket.id, action, deed)
    if (outcome !== 'done') return outcome
    if (action !== 'comment') this.later(chance.between(30, 600) * MINUTE, () => this.answerAgain(ticket.id))
    if (action === 'whistle') this.later(chance.between(60, 1_200) * MINUTE, () => this.calledTurn(ticket.id))
    return outcome
  }

  private async answerAgain(ticketId: string): Promise<void> {
    const ticket = await seeTicket(this.parts.server, ticketId)
    if (ticket.requests.length === 0) return
    await this.answer(ticket)
    this.later(this.parts.chance.between(1, 12) * HOUR, () => this.answerAgain(ticketId))
  }

  async answer(ticket: SeenTicket): Promise<Outcome | undefined> {
    const { chance, people } = this.parts
    const [request] = ticket.requests
    if (!request) return undefined
    const passed = chance.percent(80)
    const deed = { passed, requestId: request.id, note: passed ? '同意' : '不同意' }
    return this.act(people.desk(ticket, request.level), ticket.id, 'grant', deed)
  }

  /** The called ones respond and do their parts, sooner or later. */
  private async calledTurn(ticketId: string): Promise<void> {
    const { chance, people, server } = this.parts
    const ticket = await seeTicket(server, ticketId)
    for (const party of ticket.called) {
      const clerk = people.of({ ...party, userId: null })
      if (chance.percent(70)) await this.act(clerk, ticketId, 'respond', { passed: true })
      if (chance.percent(40)) await this.act(clerk, ticketId, 'finishPart', { note: '我方已完成' })
    }
    const waits = ticket.called.length > 0 || ticket.requests.length > 0
    if (waits) this.later(chance.between(3, 30) * HOUR, () => this.calledTurn(ticketId))
  }

  remindLater(ticketId: string): void {
    const { chance, server } = this.parts
    this.later(chance.between(20, 60) * HOUR, async () => {
      const { reporterId } = await seeTicket(server, ticketId)
      await this.act(reporterId, ticketId, 'remind')
      await this.act(reporterId, ticketId, 'remind')
    })
  }

  superviseLater(ticketId: string): void {
    const { chance, people, server } = this.parts
    this.later(chance.between(4, 90) * HOUR, async () => {
      const ticket = await seeTicket(server, ticketId)
      const until = server.clock.now() + chance.between(1, 4) * DAY
      await this.act(people.desk(ticket, 'subdistrict'), ticketId, 'supervise', { note: '限期办结', until })
      this.later(chance.between(2, 120) * HOUR, () => this.answerSupervision(ticketId))
    })
  }

  private async answerSupervision(ticketId: string): Promise<void> {
    const { people, server, chance } = this.parts
    const ticket = await seeTicket(server, ticketId)
    if (!ticket.supervised) return
    await this.act(people.desk(ticket, 'community'), ticketId, 'answerSupervision', { note: '已责成处理' })
    if (chance.percent(60)) await this.act(people.desk(ticket, 'subdistrict'), ticketId, 'endSupervision')
  }

  joinLater(ticketId: string): void {
    const { chance, server, people } = this.parts
    this.later(chance.between(10, 600) * MINUTE, async () => {
      const ticket = await seeTicket(server, ticketId)
      const neighbour = people.neighbour()
      await this.act(neighbour, ticketId, 'follow')
      await this.act(neighbour, ticketId, 'comment', { note: '我家也是' })
      if (ticket.lead) await this.act(people.of(ticket.lead), ticketId, 'comment', { note: '知道了' })
    })
  }

  recheck(ticket: SeenTicket, passed: boolean): Promise<Outcome | undefined> {
    return this.act(this.parts.people.checker(ticket), ticket.id, 'recheck', { passed, note: '回头看' })
  }

  callBack(ticket: SeenTicket, unhappy: boolean): Promise<Outcome | undefined> {
    const satisfaction = unhappy ? 'unsatisfied' : 'satisfied'
    const deed = { reached: true, satisfaction, reopen: unhappy, note: '电话回访' } as const
    return this.act(this.parts.people.checker(ticket), ticket.id, 'followUp', deed)
  }

  private later(delay: number, happens: () => Promise<void>): void {
    const { agenda, server } = this.parts
    agenda.add(server.clock.now() + delay, happens)
  }

  private async act(
    by: string | undefined,
    ticketId: string,
    ...[action, deed]: [TicketAction, Deed?]
  ): Promise<Outcome | undefined> {
    return by === undefined ? undefined : this.parts.office.act(by, ticketId, action, deed)
  }
}
