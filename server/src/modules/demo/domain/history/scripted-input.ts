import type { RefusalReason } from '@beegrid/shared'
import type { ActionInput } from '../../../ticket/index.js'
import { toDegrees } from '../geometry/lattice.geometry.js'
import type { StepPlan, TicketPlan } from './ticket.plan.js'

/** Under which field an action takes its words. */
const WORDS_OF: Partial<Record<StepPlan['action'], 'reason' | 'comment' | 'description'>> = {
  amend: 'description',
  decline: 'reason',
  transfer: 'reason',
  reopen: 'reason',
  reject: 'reason',
  withdraw: 'reason',
  rate: 'comment',
}

/** A step of a demo ticket as the engine's input. */
export function scriptedInput(step: StepPlan, ticket: TicketPlan): ActionInput {
  const { action, owner, pictures = [] } = step
  return {
    action,
    mediaIds: pictures.map(({ scene }) => scene),
    ...wordsOf(step),
    ...verdictOf(step),
    ...(action === 'decline' && { reasonCode: refusalCode(step.text) }),
    ...(action === 'arrive' && { position: positionOf(ticket) }),
    ...(owner && { owner: { party: owner.party } }),
  }
}

/** The code of a refusal's words, as an owner would have tapped it. */
function refusalCode(text = ''): RefusalReason {
  if (text.includes('不在我的网格')) return 'not_my_grid'
  return text.includes('专业单位') || text.includes('范围') ? 'not_my_duty' : 'other'
}

function wordsOf({ action, text }: StepPlan): Partial<ActionInput> {
  return text === undefined ? {} : { [WORDS_OF[action] ?? 'note']: text }
}

function verdictOf({ outcome, passed, satisfaction, tags, referTo }: StepPlan): Partial<ActionInput> {
  return {
    ...(outcome && { outcome }),
    ...(passed !== undefined && { passed }),
    ...(satisfaction && { satisfaction }),
    ...(tags && { tags }),
    ...(referTo !== undefined && { referTo }),
  }
}

function positionOf({ at, accuracyM }: TicketPlan): { lng: number; lat: number; accuracyM: number } {
  const [lng, lat] = toDegrees(at)
  return { lng, lat, accuracyM }
}
