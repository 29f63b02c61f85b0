import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { AfterCommit } from '../../core/outbox/index.js'
import { CountySettingsStore } from '../county-settings/index.js'
import { RouterActions, TicketRepository, type TicketEntity } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import { isOwnIntake, occasionOf } from './domain/look-desk.js'
import { isSampled } from './domain/sample.js'
import { DAY_MS, LookDrafts } from './look-drafts.js'
import { LookNotices } from './look-notices.js'

const NOTHING_TO_TELL: AfterCommit = () => undefined

/** What happens to a ticket when the time to look at it has come. Gives what to do after the commit, or undefined when nothing was changed. */
@Injectable()
export class LookOpener {
  constructor(
    private readonly looks: SecondLookRepository,
    private readonly drafts: LookDrafts,
    private readonly settings: CountySettingsStore,
    private readonly tickets: TicketRepository,
    private readonly router: RouterActions,
    private readonly notices: LookNotices,
  ) {}

  /**
   * Nobody said within the limit whether it is fixed: a desk asks, or, not drawn, it closes and says why. So does a dispute of
   * which nobody but whoever settled it may know.
   */
  async afterSilence(
    em: EntityManager,
    { id: ticketId }: TicketEntity,
    now: number,
  ): Promise<AfterCommit | undefined> {
    const locked = await this.tickets.lock(em, ticketId)
    if (locked?.ticket.status !== 'resolved') return undefined
    const { ticket } = locked
    const { followUp } = await this.settings.of(em, ticket.countyId)
    const percent = isOwnIntake(ticket) ? followUp.ownIntakePercent : followUp.silentPercent
    const draw = { ticketId, kind: 'confirm' as const, occasion: occasionOf(ticket), afterDays: 0 }
    const desk = isSampled(draw, percent) ? await this.drafts.desk(em, 'confirm', ticket) : undefined
    if (!desk) {
      const closed = await this.router.perform(em, ticketId, { action: 'verify', passed: true, mediaIds: [] })
      return closed ? NOTHING_TO_TELL : undefined
    }
    const look = this.drafts.row(
      ticket,
      { kind: 'confirm', state: 'open', afterDays: 0, byRiders: false, ...desk },
      { now, opensAt: now, dueAt: now + followUp.callDays * DAY_MS },
    )
    const opened = await this.looks.insertNew(em, look)
    return opened ? this.notices.opened(em, look, ticket) : undefined
  }

  /** The day of a planned look: opened, unless it has become needless. */
  async onItsDay(em: EntityManager, look: SecondLookEntity, now: number): Promise<AfterCommit | undefined> {
    const locked = await this.tickets.lock(em, look.ticketId)
    if (!locked || !(await this.isWanted(em, look, locked.ticket))) return this.drop(em, [look.id], now)
    const { ticket } = locked
    const { followUp } = await this.settings.of(em, ticket.countyId)
    const desk = await this.drafts.desk(em, look.kind, ticket)
    if (!desk) return this.drop(em, [look.id], now)
    const opened = { state: 'open' as const, ...desk, dueAt: now + followUp.callDays * DAY_MS }
    if (look.kind === 'recheck') await this.insteadOfEarlier(em, look, now)
    const changed = await this.looks.change(em, { ids: [look.id], from: ['planned'] }, opened)
    if (changed === 0) return undefined
    if (look.byRiders) await this.tickets.askForRecheck(em, ticket.id)
    return this.notices.opened(em, { ...look, ...opened }, ticket)
  }

  private async isWanted(em: EntityManager, look: SecondLookEntity, ticket: TicketEntity): Promise<boolean> {
    if (ticket.status !== 'closed' || occasionOf(ticket) !== look.occasion) return false
    if (look.kind !== 'followUp') return true
    if (await this.tickets.hasRated(em, ticket, ticket.reporterId)) return false
    return this.drafts.canBeCalled(em, ticket)
  }

  private async drop(
    em: EntityManager,
    ids: readonly string[],
    now: number,
  ): Promise<AfterCommit | undefined> {
    const dropped = await this.looks.change(
      em,
      { ids, from: ['planned'] },
      { state: 'dropped', endedAt: now },
    )
    return dropped > 0 ? NOTHING_TO_TELL : undefined
  }

  /** A look after 30 days takes the place of the one after 7 that nobody took. */
  private async insteadOfEarlier(em: EntityManager, look: SecondLookEntity, now: number): Promise<void> {
    const unfinished = await this.looks.unfinishedOf(em, look.ticketId)
    const earlier = unfinished.filter(({ kind, state }) => kind === 'recheck' && state === 'open')
    const ids = earlier.map(({ id }) => id)
    await this.looks.change(em, { ids, from: ['open'] }, { state: 'dropped', endedAt: now })
  }
}
