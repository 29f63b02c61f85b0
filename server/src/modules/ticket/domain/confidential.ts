import { KIND_LABELS, KIND_POLICIES, wordFor, type TicketKind } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { RouteDecision } from '../../routing/index.js'
import type { ActionInput } from './action-input.js'

export function isConfidential({ kind }: { readonly kind: TicketKind }): boolean {
  return KIND_POLICIES[kind].confidential
}

/** Titles stand in lists, notices and calls: of a confidential ticket they say its kind alone. */
export function confidentialTitle(kind: TicketKind): string {
  return wordFor(KIND_LABELS[kind], 'staff', 'zh-CN')
}

/** Lies with the community, or the smallest desk above where there is none, and with its mediator by name. */
export function confidentialDecision(decision: RouteDecision, mediatorId: string | undefined): RouteDecision {
  const { communityId, subdistrictId, countyId } = decision.areas
  const areaId = communityId ?? subdistrictId ?? countyId
  const level = communityId ? 'community' : subdistrictId ? 'subdistrict' : 'county'
  return {
    ...decision,
    ...{ assists: [], informs: [], candidates: [], rosterFacts: [], ruleId: null, rulesConsidered: [] },
    owner: { party: 'desk', areaId, level, ...(mediatorId !== undefined && { userId: mediatorId }) },
    ...{ reason: `${level}Desk` as const, rule: 'confidential' },
    sentence: {
      zh: '纠纷只交给社区和调解员，其他人看不到',
      en: 'A dispute goes to the community and its mediator alone',
    },
  }
}

/** What came of the work: a dispute ends with an agreement or without one, and nothing else does. @throws AppError */
export function outcomeOf(ticket: { readonly kind: TicketKind }, { outcome }: ActionInput): string {
  const ofDispute = outcome === 'agreed' || outcome === 'not_agreed'
  if (ticket.kind === 'dispute' && !ofDispute) throw new AppError('DISPUTE_OUTCOME_NEEDED')
  if (ticket.kind !== 'dispute' && ofDispute) throw new AppError('OUTCOME_OF_DISPUTES')
  return outcome ?? 'fixed'
}
