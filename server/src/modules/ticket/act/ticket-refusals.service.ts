import { Injectable } from '@nestjs/common'
import {
  ACTION_LABELS,
  actionRule,
  NEED_LABELS,
  STATE_LABELS,
  type Decision,
  type ErrorCode,
  type TicketAction,
} from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { ActionInput } from '../domain/action-input.js'
import { leadOf } from '../domain/plan.js'
import { actsFor, type TicketParties } from '../domain/ticket-relations.js'
import { PartyNames } from '../party-names.service.js'

type Refused = Extract<Decision, { ok: false }>

interface Refusing {
  readonly actor: Actor
  readonly decision: Refused
  readonly parties: TicketParties
  readonly input: ActionInput
}

/** Turns a refused decision into an error a person understands. */
@Injectable()
export class TicketRefusals {
  constructor(private readonly names: PartyNames) {}

  stale({ status, version }: TicketEntity): AppError {
    return new AppError('TICKET_VERSION_STALE', { extra: { currentStatus: status, version } })
  }

  async explain(em: EntityManager, refusing: Refusing): Promise<AppError> {
    const { decision, parties, input } = refusing
    const { ticket } = parties
    if (decision.code === 'TICKET_WRONG_STATE' || cameTooLate(refusing))
      return this.wrongState(em, parties, input.action)
    const needs = (decision.missing ?? []).map((need) => NEED_LABELS[need])
    const fields = (decision.missing ?? []).map((need) => ({
      field: need,
      zh: `还需要${NEED_LABELS[need].staff}`,
      en: `needs ${NEED_LABELS[need].en}`,
    }))
    return new AppError(decision.code, {
      params: {
        action: ACTION_LABELS[input.action].staff,
        needs: needs.map(({ staff }) => staff).join('、'),
      },
      englishParams: { action: ACTION_LABELS[input.action].en, needs: needs.map(({ en }) => en).join(', ') },
      errors: fields,
      extra: { currentStatus: ticket.status, version: ticket.version },
    })
  }

  /** Names the winner of a race for a ticket (G08). */
  private async wrongState(
    em: EntityManager,
    parties: TicketParties,
    action: TicketAction,
  ): Promise<AppError> {
    const { ticket, assignments } = parties
    const lead = leadOf(assignments)
    const winner =
      action === 'accept' && lead?.state === 'active' ? await this.names.acting(em, lead) : undefined
    const code: ErrorCode = winner === undefined ? 'TICKET_WRONG_STATE' : 'TICKET_RACE_LOST'
    const [state, label] = [STATE_LABELS[ticket.status], ACTION_LABELS[action]]
    return new AppError(code, {
      params: { status: state.staff, action: label.staff, winner: winner ?? '' },
      englishParams: { status: state.en, action: label.en, winner: winner ?? '' },
      extra: {
        currentStatus: ticket.status,
        version: ticket.version,
        ...(winner && { winner: { name: winner } }),
      },
    })
  }
}

/** Whoever had it until the winner was faster is told so, not that it never was their business (G08). */
function cameTooLate({ actor, decision, parties, input }: Refusing): boolean {
  const { by, from } = actionRule(input.action)
  if (decision.code !== 'TICKET_ACTION_FORBIDDEN' || !by.includes('lead')) return false
  return !from.includes(parties.ticket.status) && parties.assignments.some((each) => actsFor(actor, each))
}
