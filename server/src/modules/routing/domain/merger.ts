import { shiftEnd, type DutyFact, type Shift } from './roster.js'

/** For a time one grid is answered by another's people: the school's on weekends, when it is closed (并入). */
export interface Merger extends Shift {
  readonly id: string
  readonly areaId: string
  readonly intoAreaId: string
  readonly reason: string
}

/**
 * Adds to the facts of a moment the people of the grids that others are merged into then. One step only: whoever answers
 * for B because B is merged into C does not answer for an A that is merged into B.
 */
export function withMergers<F extends DutyFact>(
  facts: readonly F[],
  mergers: readonly Merger[],
  now: number,
): readonly F[] {
  const running = mergers.flatMap((merger) => {
    const end = shiftEnd(merger, now)
    return end === undefined ? [] : [{ merger, end }]
  })
  const lent = running.flatMap(({ merger, end }) =>
    facts
      .filter(({ areaId, duty }) => areaId === merger.intoAreaId && duty === 'gridResponsibility')
      .map((fact): F => {
        // Whoever is lent is so no longer than the merger lasts.
        const validTo = fact.validTo === null ? end : Math.min(fact.validTo, end)
        const { areaId, intoAreaId: mergedInto, reason: mergerReason } = merger
        return { ...fact, areaId, mergedInto, mergerReason, validTo }
      }),
  )
  return [...facts, ...lent]
}
