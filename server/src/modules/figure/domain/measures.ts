/**
 * What is counted of a ticket, once per unit that had to do with it; every figure is a quotient of two of these. Sums over
 * tickets, so that days, areas, units and categories add up. What each means is said by the figures that use it.
 */
export const MEASURES = [
  ...(['reported', 'valid', 'decided', 'taken', 'known', 'missed'] as const),
  ...(['routed', 'stood', 'given', 'returned', 'acceptDue', 'acceptKept'] as const),
  ...(['handled', 'handleDue', 'handleKept', 'closed', 'closeDue', 'closeKept'] as const),
  ...(['checked', 'passed', 'verifyDue', 'verifyKept', 'done', 'redone'] as const),
  ...(['late', 'overtime', 'minutes', 'answered', 'solved', 'rated', 'satisfied'] as const),
] as const
export type Measure = (typeof MEASURES)[number]

/** Whole numbers; `overtime` in thousandths of the limit, `minutes` of natural time. */
export type Measures = Record<Measure, number>

export function noMeasures(): Measures {
  return Object.fromEntries(MEASURES.map((each) => [each, 0])) as Measures
}

/** `measures` of anything that carries them among other columns. */
export function measuresOf(row: Readonly<Measures>): Measures {
  return Object.fromEntries(MEASURES.map((each) => [each, row[each]])) as Measures
}

export function plus(a: Readonly<Measures>, b: Readonly<Measures>, times = 1): Measures {
  return Object.fromEntries(MEASURES.map((each) => [each, a[each] + times * b[each]])) as Measures
}

export function isNothing(measures: Readonly<Measures>): boolean {
  return MEASURES.every((each) => measures[each] === 0)
}
