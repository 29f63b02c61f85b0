import { DESK_LEVELS } from '@beegrid/shared'

export const STEP_TARGETS = ['lead', 'standIn', ...DESK_LEVELS] as const
export type StepTarget = (typeof STEP_TARGETS)[number]

export interface Step {
  readonly atPercent: number
  readonly to: StepTarget
  readonly rings: boolean
}

export const MOST_STEPS = 12
const GAP = 25
const OVERDUE = 100

/** The lowest first, as the ladder is climbed. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => a.atPercent - b.atPercent)
}

/** One more step above the last one, to whoever stands above. */
export function oneMore(steps: readonly Step[]): readonly Step[] {
  const last = inOrder(steps).at(-1)
  const above = STEP_TARGETS[STEP_TARGETS.indexOf(last?.to ?? 'lead') + 1] ?? 'county'
  const next = { atPercent: Math.min(1000, (last?.atPercent ?? OVERDUE - GAP) + GAP), to: above, rings: true }
  return [...steps, next]
}

export const isReminder = ({ atPercent }: Step): boolean => atPercent < OVERDUE
