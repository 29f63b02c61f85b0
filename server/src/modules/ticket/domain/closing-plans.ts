import { REOPEN_WINDOW_MS } from './deadline.js'
import { endAll, type Plan, type PlanInput } from './plan.js'
import { verdictData } from './second-look.js'
import { words } from './work-plans.js'

/** @throws AppError as the words of the verdict do not go together */
export function planVerify(facts: PlanInput): Plan {
  const said = verdictData(facts)
  const plan = facts.input.passed === true ? planPass(facts) : planRework(facts)
  return { ...plan, data: { ...plan.data, ...said } }
}

function planPass({ ticket, assignments, input, now }: PlanInput): Plan {
  return {
    patch: {
      closedAt: now,
      closings: ticket.closings + 1,
      reopenUntil: ticket.reopenUntil ?? now + REOPEN_WINDOW_MS,
    },
    data: { passed: true },
    assignmentUpdates: endAll(assignments, 'done'),
    clocks: [{ op: 'stopAll' }],
    ...words(input.note),
  }
}

/** Back to the one who led, with a clock of its own for the rework. */
function planRework({ ticket, input, reworkLimit }: PlanInput): Plan {
  return {
    patch: { reworks: ticket.reworks + 1, resolvedAt: null },
    data: { passed: false },
    clocks: [
      { op: 'stop', stage: 'verify' },
      { op: 'start', stage: 'rework', limit: reworkLimit },
    ],
    ...words(input.note),
  }
}

export function planReject({ assignments, input }: PlanInput): Plan {
  return {
    data: { referTo: input.referTo ?? null },
    assignmentUpdates: endAll(assignments, 'released'),
    clocks: [{ op: 'stopAll' }],
    ...words(input.reason),
  }
}

/** With followers a ticket goes on without its reporter: others wait for it too. */
export function planWithdraw({ ticket, assignments, input, followers }: PlanInput): Plan {
  if (followers > 0) return { to: ticket.status, patch: { reporterDetached: true }, ...words(input.reason) }
  return {
    assignmentUpdates: endAll(assignments, 'released'),
    clocks: [{ op: 'stopAll' }],
    ...words(input.reason),
  }
}

export function planRate({ ticket, input }: PlanInput): Plan {
  return {
    data: { satisfaction: input.satisfaction ?? null, closing: ticket.closings },
    ...words(input.comment),
  }
}

export function planWords({ input }: PlanInput): Plan {
  return words(input.note)
}

export function planFollow(): Plan {
  return {}
}
