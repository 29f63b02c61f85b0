import type { Provider, Type } from '@nestjs/common'
import type { ActionPart } from './action-part.js'
import { ActionParts } from './action-parts.js'
import { RequestPart } from '../request/request-part.service.js'
import { SupervisionPart } from '../supervise/supervision-part.service.js'
import { SecondLookPlans } from './second-look-plans.service.js'
import { TicketAftermath } from './ticket-aftermath.service.js'
import { TicketPlans } from './ticket-plans.service.js'
import { WhistlePart } from '../whistle/whistle-part.service.js'

/** Every part of the lifecycle that is built; what goes with an action is done in this order. */
const PARTS: readonly Type<ActionPart>[] = [
  TicketPlans,
  TicketAftermath,
  RequestPart,
  SupervisionPart,
  SecondLookPlans,
  WhistlePart,
]

export const ACTION_PARTS_PROVIDERS: readonly Provider[] = [
  ...PARTS,
  {
    provide: ActionParts,
    useFactory: (...parts: ActionPart[]) => new ActionParts(parts),
    inject: [...PARTS],
  },
]
