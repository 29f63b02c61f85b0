import { Injectable } from '@nestjs/common'
import { actionRule, STATE_LABELS, type Relation } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { MergedFollowers } from './merged-followers.service.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { mergedDues } from '../domain/merged-dues.js'
import { leadOf, type Partner, type Plan, type PlanInput } from '../domain/plan.js'
import type { TicketChange } from '../domain/ticket-change.js'
import { words } from '../domain/work-plans.js'
import { PartyNames } from '../party-names.service.js'
import { TicketWriter } from '../write/ticket-writer.js'

/**
 * Merging (并单): two reports of one thing become one job. The merged ticket sleeps with everything it had: its parties stay
 * assigned, its clocks stand still, so that unmerging only wakes it up. Whoever waits for it follows the kept one.
 */
@Injectable()
export class TicketMerging {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly followers: MergedFollowers,
    private readonly writer: TicketWriter,
    private readonly names: PartyNames,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, FORBIDDEN, TICKET_MERGE_… when the two do not go together */
  async planMerge(em: EntityManager, { ticket, input, partner }: PlanInput): Promise<Plan> {
    if (input.intoId === ticket.id) throw new AppError('TICKET_MERGE_SELF')
    const kept = requireMergeable(ticket, partner)
    const lead = leadOf(kept.assignments)
    return {
      patch: { mergedIntoId: kept.ticket.id, stateBefore: ticket.status },
      data: { into: kept.ticket.number, owner: lead ? await this.names.acting(em, lead) : null },
      clocks: [{ op: 'pauseAll' }],
      ...words(input.note),
    }
  }

  planUnmerge({ input, partner }: PlanInput): Plan {
    return {
      patch: { mergedIntoId: null, stateBefore: null },
      data: { outOf: partner?.ticket.number ?? null },
      clocks: [{ op: 'resumeAll' }],
      ...words(input.reason),
    }
  }

  /** What the kept ticket has of it: its row in the timeline, the earliest promise, those who wait. */
  async follow(em: EntityManager, facts: PlanInput): Promise<void> {
    const { ticket, partner, input } = facts
    if (!partner || (input.action !== 'merge' && input.action !== 'unmerge')) return
    const merges = input.action === 'merge'
    const kept = partner.ticket
    const others = (await this.tickets.mergedInto(em, [kept.id])).map(({ id }) => id)
    const [own, merged] = [
      await this.tickets.clocksOf(em, [kept.id]),
      await this.tickets.clocksOf(em, others),
    ]
    await this.writer.apply(em, kept, {
      ...{ action: input.action, to: kept.status, movesState: false, actorId: facts.actorId },
      actorRelation: relationTo(partner, facts),
      patch: { mergedCount: kept.mergedCount + (merges ? 1 : -1) },
      data: merges
        ? { other: ticket.number, round: kept.reworks + kept.closings }
        : { outOf: kept.number, other: ticket.number },
      clocks: mergedDues(own, merged),
    } satisfies TicketChange)
    if (merges) await this.followers.give(em, { kept, mergedId: ticket.id, now: facts.now })
    else await this.followers.takeBack(em, { kept, mergedId: ticket.id, now: facts.now }, others)
  }
}

const DESKS: readonly Relation[] = ['community', 'subdistrict', 'county']

/** @throws AppError with 404 for what the actor may not see, absent or not (G09) */
function requireMergeable(ticket: TicketEntity, kept: Partner | undefined): Partner {
  if (!kept?.visible) throw new AppError('TICKET_NOT_FOUND')
  if (!DESKS.some((desk) => kept.relations.has(desk))) throw new AppError('FORBIDDEN')
  const { kind, phase, status, version } = kept.ticket
  if (kind !== ticket.kind) throw new AppError('TICKET_MERGE_OTHER_KIND')
  if (phase === 'open') return kept
  throw new AppError('TICKET_MERGE_INTO_ENDED', {
    params: { status: STATE_LABELS[status].staff },
    englishParams: { status: STATE_LABELS[status].en },
    extra: { currentStatus: status, version },
  })
}

/** As what the actor acts on the kept ticket: its desk, or the desk of what was merged into it. */
function relationTo({ relations }: Partner, facts: PlanInput): Relation {
  const { by } = actionRule(facts.input.action)
  return by.find((each) => relations.has(each)) ?? by.find((each) => facts.relations.has(each)) ?? 'anyone'
}
