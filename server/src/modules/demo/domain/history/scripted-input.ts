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
  const { action, text, owner, pictures = [], outcome, passed, satisfaction, tags, referTo } = step
  return present({
    ...{ action, outcome, passed, satisfaction, tags, referTo },
    mediaIds: pictures.map(({ scene }) => scene),
    [WORDS_OF[action] ?? 'note']: text,
    position: action === 'arrive' ? positionOf(ticket) : undefined,
    owner: owner && { party: owner.party },
  })
}

/** Without the fields that say nothing. */
function present(fields: { [K in keyof ActionInput]: ActionInput[K] | undefined }): ActionInput {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as ActionInput
}

function positionOf({ at, accuracyM }: TicketPlan): { lng: number; lat: number; accuracyM: number } {
  const [lng, lat] = toDegrees(at)
  return { lng, lat, accuracyM }
}
