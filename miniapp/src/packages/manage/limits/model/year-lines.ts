import type { SpecialDayBody } from '@/api/types'

/** `2027-01-01 休 元旦`; English words for off and worked are understood too. */
const LINE = /^(\d{4}-\d{2}-\d{2})\s+(休|班|off|worked)(?:\s+(.{0,20}))?$/

const WORKED = new Set(['班', 'worked'])

export interface ReadLines {
  days: readonly SpecialDayBody[]
  /** The first line that is not clear, counted from 1. */
  wrong: number | undefined
}

/** The days of a year as somebody wrote or pasted them, one a line; empty lines are passed over. */
export function readYearLines(text: string): ReadLines {
  const lines = text.split('\n').map((line) => line.trim())
  const days: SpecialDayBody[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [, date, sort = '', name = ''] = LINE.exec(line) ?? []
    if (date === undefined) return { days, wrong: index + 1 }
    days.push({ date, working: WORKED.has(sort), name: name.trim() })
  }
  return { days, wrong: undefined }
}

export function yearLines(days: readonly SpecialDayBody[]): string {
  return days.map(({ date, working, name }) => `${date} ${working ? '班' : '休'} ${name}`.trim()).join('\n')
}
