import { DESK_LEVELS, type TicketState } from '@beegrid/shared'
import type { SecondLookEntity } from '../data/second-look.entity.js'
import type { ActionPlanInput } from '../../ticket/index.js'
import type { LookKind, LookResult } from './look.js'

/** What an action on its ticket makes of a look that was not taken yet. */
export type LookOutcome =
  { readonly end: LookResult } | { readonly end: 'dropped' } | { readonly end: 'tried' }

interface Happened extends Pick<ActionPlanInput, 'input' | 'relations'> {
  /** The ticket's state afterwards. */
  readonly status: TicketState
}

type Judge = (happened: Happened, look: Pick<SecondLookEntity, 'state'>) => LookOutcome | undefined

const verdict = (good: boolean): LookOutcome => ({ end: good ? 'good' : 'bad' })

const byDesk = ({ relations }: Happened): boolean => DESK_LEVELS.some((level) => relations.has(level))
const nobodyAnswered = ({ input }: Happened): boolean =>
  input.action === 'followUp' && input.reached === false

const JUDGES: Readonly<Record<LookKind, Judge>> = {
  confirm: (happened) => {
    if (nobodyAnswered(happened)) return { end: 'tried' }
    // What the reporter says by themselves makes the call needless; the system's own closing, too.
    const called = happened.input.action === 'verify' && byDesk(happened)
    return called ? verdict(happened.input.passed === true) : undefined
  },
  followUp: (happened) => {
    const { action, reopen = false, satisfaction } = happened.input
    if (nobodyAnswered(happened)) return { end: 'tried' }
    if (action === 'followUp') return verdict(!reopen && satisfaction !== 'unsatisfied')
    return action === 'rate' && happened.relations.has('reporter') ? { end: 'dropped' } : undefined
  },
  // One that waits for its own day is not answered by a look before it.
  recheck: ({ input }, { state }) =>
    input.action === 'recheck' && state === 'open' ? verdict(input.passed === true) : undefined,
}

const LOOKS_AT: Readonly<Record<LookKind, TicketState>> = {
  confirm: 'resolved',
  followUp: 'closed',
  recheck: 'closed',
}

/** Undefined: it goes on waiting. */
export function outcomeOf(
  look: Pick<SecondLookEntity, 'kind' | 'state'>,
  happened: Happened,
): LookOutcome | undefined {
  const outcome = JUDGES[look.kind](happened, look)
  if (outcome) return outcome
  return happened.status === LOOKS_AT[look.kind] ? undefined : { end: 'dropped' }
}
