import { isStaffRole } from '@beegrid/shared'
import type { Actor } from '../../../../core/auth/index.js'
import { newId, newTicketNumber } from '../../../../core/ids/index.js'
import type { Category } from '../../../category/index.js'
import { ticketLimits } from '../../../limit/index.js'
import type { RouteDecision } from '../../../routing/index.js'
import {
  asParty,
  categoryColumns,
  confidentialTitle,
  isConfidential,
  storedRoute,
  ticketTitle,
  type NewTicket,
  type ScriptedTicket,
} from '../../../ticket/index.js'
import type { Cast } from '../cast.js'
import { toDegrees } from '../geometry/lattice.geometry.js'
import { placeIdOf } from '../stable-id.util.js'
import type { TicketPlan } from './ticket.plan.js'

interface ScriptContext {
  readonly decision: RouteDecision
  readonly category: Category | undefined
  readonly cast: Cast
}

const UNTOUCHED = {
  ...{ resolverId: null, resolverUnit: null, closings: 0, reworks: 0, declines: 0 },
  ...{ resolvedAt: null, closedAt: null, reopenUntil: null, reporterDetached: false, capturedAt: null },
}

/** A planned ticket as the engine replays it. */
export function scriptOf(plan: TicketPlan, { decision, category, cast }: ScriptContext): ScriptedTicket {
  const reporter = cast.person(plan.reporterKey)
  return {
    draft: draftOf(plan, { decision, category, reporter }),
    reporter,
    decision,
    ownerName: cast.nameOf(asParty(decision.owner)),
    limits: ticketLimits(category),
    searchWords: [category?.name ?? ''],
    ...(plan.onBehalfOf && { onBehalfOf: plan.onBehalfOf }),
    actions: [],
  }
}

function draftOf(
  plan: TicketPlan,
  {
    decision,
    category,
    reporter,
  }: { decision: RouteDecision; category: Category | undefined; reporter: Actor },
): NewTicket {
  const [lng, lat] = toDegrees(plan.at)
  const { gridId = null, communityId = null, subdistrictId = null, countyId } = decision.areas
  const { kind, description, placeText, placeKey, accuracyM, anonymous, createdAt } = plan
  return {
    ...{ id: newId(), number: newTicketNumber(), status: 'submitted', kind, description, placeText },
    ...{ gridId, communityId, subdistrictId, countyId, lng, lat, accuracyM },
    title: isConfidential(plan) ? confidentialTitle(kind) : ticketTitle(description, category?.name),
    placeId: placeKey === null ? null : placeIdOf(placeKey),
    ...categoryColumns(category),
    ...{ reporterId: reporter.userId, anonymous, intakeUnit: intakeUnit(reporter, communityId) },
    ...UNTOUCHED,
    createdAt,
    route: storedRoute(decision),
  }
}

/** The community for its officers and grid workers; null for residents and riders. */
function intakeUnit({ memberships }: Actor, communityId: string | null): string | null {
  return memberships.some(({ role }) => isStaffRole(role)) ? communityId : null
}
