import { actionRule, TICKET_ACTIONS, type ActionRule } from './ticket-lifecycle.js'
import { PHASE_OF, TICKET_STATES, type TicketState } from './ticket-states.js'

export interface LifecycleFlaws {
  /** States no action leads to. */
  readonly unreachable: readonly TicketState[]
  /** Open or waiting states no action leads out of. */
  readonly deadEnds: readonly TicketState[]
}

const BY_ANSWER: Readonly<Partial<Record<ActionRule['to'], readonly TicketState[]>>> = {
  byVerdict: ['closed', 'accepted'],
  byGrant: ['suspended', 'submitted'],
  bySecondLook: ['dispatched'],
}

function targetsOf({ to, from }: ActionRule): readonly TicketState[] {
  const answers = BY_ANSWER[to]
  if (answers) return answers
  return to === 'stays' || to === 'before' ? from : [to as TicketState]
}

/** Checks the declared table, whoever may act; the server refuses to start with a flaw. */
export function lifecycleFlaws(): LifecycleFlaws {
  const reached = new Set<TicketState>()
  const rules = TICKET_ACTIONS.map(actionRule)
  for (let size = -1; size !== reached.size;) {
    size = reached.size
    for (const each of rules) {
      if (each.from.length === 0 || each.from.some((state) => reached.has(state))) {
        targetsOf(each).forEach((state) => (each.movesState ? reached.add(state) : reached))
      }
    }
  }
  const leaves = (state: TicketState): boolean =>
    rules.some((each) => each.movesState && each.from.includes(state))
  return {
    unreachable: TICKET_STATES.filter((state) => !reached.has(state)),
    deadEnds: TICKET_STATES.filter((state) => PHASE_OF[state] !== 'done' && !leaves(state)),
  }
}
