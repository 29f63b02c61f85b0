import { dayOf } from '../../../core/clock/index.js'

/** How a project stands on the day the public looks at it. */
export const PROJECT_STATES = ['onTime', 'late', 'putOff', 'done'] as const
export type ProjectState = (typeof PROJECT_STATES)[number]

interface Promised {
  readonly dueDay: string
  readonly newDay: string | null
}

interface Step {
  readonly reachedAt: number | null
}

/** Steps are reached in their order: this is the one at hand, or none when all are. */
export function currentStep<S extends Step>(steps: readonly S[]): S | undefined {
  return steps.find(({ reachedAt }) => reachedAt === null)
}

/**
 * A day put off is shown beside the day promised, never instead of it: late is late by the first promise. Days compare as
 * text.
 */
export function projectState(
  { dueDay, newDay }: Promised,
  steps: readonly Step[],
  today: string,
): ProjectState {
  if (currentStep(steps) === undefined) return 'done'
  if (today > dueDay) return 'late'
  return newDay === null ? 'onTime' : 'putOff'
}

/** Days over the first promise, for whoever is still at it. */
export function daysLate({ dueDay }: Pick<Promised, 'dueDay'>, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(dueDay)) / 86_400_000))
}

/** How many there are, and how many of them are past a day they promised and not done. */
export function projectCounts(
  projects: readonly (Promised & { readonly id: string })[],
  steps: readonly (Step & { readonly projectId: string })[],
  now: number,
): { readonly total: number; readonly late: number } {
  const today = dayOf(now)
  const late = projects.filter((project) => {
    const own = steps.filter(({ projectId }) => projectId === project.id)
    return projectState(project, own, today) === 'late'
  })
  return { total: projects.length, late: late.length }
}
