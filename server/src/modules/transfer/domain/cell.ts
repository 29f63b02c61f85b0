/** A cell as the file has it; `number` keeps the digits as written, since Excel turns long codes into floats. */
export interface Cell {
  readonly text: string
  readonly kind: 'text' | 'number' | 'date' | 'formula' | 'error'
}

export const textCell = (text: string): Cell => ({ text, kind: 'text' })

/** Names every object has: the writer of workbooks keeps its texts in a plain object and would lose these. */
const TAKEN = Object.getOwnPropertyNames(Object.prototype).join('|')
/** What a spreadsheet would calculate on opening: `= + - @`, tab, carriage return first (G31). */
const START = `(?:[=+\\-@\\t\\r\\n]|(?:${TAKEN})$)`
const DANGEROUS = new RegExp(`^'*${START}`)
const GUARDED = new RegExp(`^'+${START}`)
/** A telephone with its country code, a negative number, or a dash for nothing: text that calculates nothing. */
const HARMLESS = /^[+-][\d\s()./-]*$/

/** The text so that a spreadsheet shows it and does not calculate it. `fromInert` gives the text back. */
export function inert(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text
}

export function fromInert(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}

/** Whether a cell of a CSV file would be calculated by the program it came from or goes to. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text) && !HARMLESS.test(text)
}
