import { Injectable } from '@nestjs/common'
import {
  ACTION_LABELS,
  NEED_LABELS,
  STATE_LABELS,
  type Decision,
  type ErrorCode,
  type TicketAction,
} from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../core/errors/index.js'
import type { TicketEntity } from './data/ticket.entity.js'
import type { ActionInput } from './domain/action-input.js'
import { leadOf } from './domain/plan.js'
import type { TicketParties } from './domain/ticket-relations.js'
import { PartyNames } from './party-names.service.js'

type Refused = Extract<Decision, { ok: false }>

interface Refusing {
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

  async explain(em: EntityManager, { decision, parties, input }: Refusing): Promise<AppError> {
    const { ticket } = parties
    if (decision.code === 'TICKET_WRONG_STATE') return this.wrongState(em, parties, input.action)
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
    const winner = action === 'accept' && lead?.state === 'active' ? await this.names.of(em, lead) : undefined
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
