import { DESK_LEVELS } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { TicketRatingEntity } from '../data/ticket-rating.entity.js'
import type { ActionInput } from './action-input.js'
import type { Plan, PlanInput } from './plan.js'

/** A desk wrote down what it heard on the phone. */
function isByPhone({ relations, input }: Pick<PlanInput, 'relations' | 'input'>): boolean {
  return input.reached !== undefined && DESK_LEVELS.some((level) => relations.has(level))
}

/** What of a call goes on record, for the story and the figures. */
export function saysByPhone({ satisfaction }: ActionInput): NonNullable<Plan['data']> {
  return { byPhone: true, ...(satisfaction && { satisfaction }) }
}

/**
 * What a verification says besides its verdict: that nobody answered (the system closes it), or what was heard on the phone.
 * @throws AppError RATING_NEEDS_CLOSING, CALL_BACK_UNREACHED
 */
export function verdictData(
  facts: Pick<PlanInput, 'relations' | 'input' | 'ticket'>,
): NonNullable<Plan['data']> {
  if (facts.relations.has('router')) return { silent: true }
  requireSense(facts.input)
  return { ...(isByPhone(facts) && { byPhone: true }), ...ratingData(facts) }
}

function requireSense({ reached, satisfaction, passed }: ActionInput): void {
  if (reached === false) throw new AppError('CALL_BACK_UNREACHED')
  if (satisfaction !== undefined && passed !== true) throw new AppError('RATING_NEEDS_CLOSING')
}

function ratingData(facts: Pick<PlanInput, 'relations' | 'input' | 'ticket'>): NonNullable<Plan['data']> {
  const { satisfaction } = facts.input
  if (satisfaction === undefined) return {}
  if (!isByPhone(facts)) requireOwnWord(facts.relations)
  return { satisfaction, closing: facts.ticket.closings + 1 }
}

/** A desk that checks on site has no rating to give: it is for those who waited for it. */
function requireOwnWord(relations: PlanInput['relations']): void {
  if (!relations.has('reporter') && !relations.has('follower')) throw new AppError('TICKET_ACTION_FORBIDDEN')
}

/** Whose rating it is, and who wrote it down for them. */
export function ratedBy(facts: PlanInput): Pick<TicketRatingEntity, 'userId' | 'takenBy'> {
  const { ticket, actorId } = facts
  const byPhone = facts.input.action === 'followUp' || isByPhone(facts)
  return byPhone ? { userId: ticket.reporterId, takenBy: actorId } : { userId: actorId, takenBy: null }
}
