import type { Measure } from './measures.js'

/** Counts up whenever what a measure means changes: then everything is counted anew. */
export const FORMULAS = 2

export const FIGURE_CODES = [
  ...(['reported', 'filing', 'valid', 'routing', 'missed', 'coverage'] as const),
  ...(['response', 'returns', 'handled', 'handledOnTime', 'overtime', 'hours'] as const),
  ...(['checkPassed', 'checkedOnTime', 'closed', 'closedOnTime', 'rework'] as const),
  ...(['solved', 'satisfied'] as const),
] as const
export type FigureCode = (typeof FIGURE_CODES)[number]

/** How a figure is written: tickets, percent, times the limit, hours. */
export type FigureForm = 'count' | 'share' | 'multiple' | 'hours'
export type FigureGroup = 'reports' | 'work' | 'checks' | 'people'

export interface FigureDefinition {
  readonly code: FigureCode
  readonly group: FigureGroup
  readonly form: FigureForm
  /** What is divided; for a share it is a part of `of`. */
  readonly hit: Measure
  readonly of: Measure
  /** Which way is better; a count is neither. */
  readonly better: 'high' | 'low' | 'neither'
}

type Row = readonly [Measure, Measure, FigureDefinition['better'], FigureForm?]

const group = (
  name: FigureGroup,
  rows: Readonly<Partial<Record<FigureCode, Row>>>,
): readonly FigureDefinition[] =>
  Object.entries(rows).map(([code, [hit, of, better, form = 'share']]) => ({
    ...{ code: code as FigureCode, group: name, form, hit, of, better },
  }))

/** The figures of digital urban management and of the hotline; each is `hit ÷ of`, published in words in figure-words. */
export const FIGURES: readonly FigureDefinition[] = [
  ...group('reports', {
    reported: ['reported', 'reported', 'neither', 'count'],
    filing: ['taken', 'decided', 'high'],
    valid: ['valid', 'reported', 'high'],
    routing: ['stood', 'routed', 'high'],
    missed: ['missed', 'known', 'low'],
    // Grids, not tickets: counted apart from the others (figure-table).
    coverage: ['reported', 'reported', 'high'],
  }),
  ...group('work', {
    response: ['acceptKept', 'acceptDue', 'high'],
    returns: ['returned', 'given', 'low'],
    handled: ['handled', 'taken', 'high'],
    handledOnTime: ['handleKept', 'handleDue', 'high'],
    overtime: ['overtime', 'late', 'low', 'multiple'],
    hours: ['minutes', 'closed', 'low', 'hours'],
  }),
  ...group('checks', {
    checkPassed: ['passed', 'checked', 'high'],
    checkedOnTime: ['verifyKept', 'verifyDue', 'high'],
    closed: ['closed', 'taken', 'high'],
    closedOnTime: ['closeKept', 'closeDue', 'high'],
    rework: ['redone', 'done', 'low'],
  }),
  ...group('people', {
    solved: ['solved', 'answered', 'high'],
    satisfied: ['satisfied', 'rated', 'high'],
  }),
]

const SCALE: Readonly<Record<FigureForm, number>> = { count: 1, share: 1, multiple: 1_000, hours: 60 }

/** What is shown: null where nothing is counted; shares from 0 to 1 in thousandths. */
export function valueOf({ form }: FigureDefinition, hit: number, of: number): number | null {
  if (form === 'count') return hit
  return of === 0 ? null : Math.round((1_000 * hit) / (of * SCALE[form])) / 1_000
}
