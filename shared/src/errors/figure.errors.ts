import { row, type ErrorTable } from './error-text.js'

/** Figures. */
export const FIGURE_ERRORS = {
  FIGURE_NOT_FOUND: row(404, '没有这项指标', 'There is no such figure'),
} as const satisfies ErrorTable
