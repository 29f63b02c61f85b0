import type { Language } from '@beegrid/shared'

/** A line of the roster as a decision stored it (routing's roster facts): ids and no names. */
const FACT = /^(\w+) (\w+) area=([\w-]+) user=([\w-]+) (\w+)(?: merged=([\w-]+))?$/

export interface RosterFact {
  readonly duty: string
  readonly standing: string
  readonly areaId: string
  readonly userId: string
  readonly state: string
  readonly mergedInto?: string
}

/** Lines of a form this version does not know are left out. */
export function readRosterFacts(lines: readonly string[]): readonly RosterFact[] {
  const facts = lines.flatMap((line) => {
    const [, duty, standing, areaId, userId, state, mergedInto] = FACT.exec(line) ?? []
    if (!duty || !standing || !areaId || !userId || !state) return []
    return [{ duty, standing, areaId, userId, state, ...(mergedInto && { mergedInto }) }]
  })
  // The grid's own people first: they are asked first.
  return [...facts].sort((a, b) => Number(isDesk(a)) - Number(isDesk(b)))
}

const isDesk = ({ duty }: RosterFact): boolean => duty === 'dutyOfficer'

const STATES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  onDuty: ['在岗', 'on duty'],
  offHours: ['不当班', 'off duty'],
  absent: ['请假', 'away'],
  inactive: ['已停用', 'no longer in service'],
  declined: ['已退回', 'returned it'],
}

/** What a person is there, by duty and standing. */
const POSTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'dutyOfficer holder': ['值班', 'duty officer'],
  'dutyOfficer standIn': ['代值班', 'stand-in duty officer'],
  'gridResponsibility holder': ['责任人', 'grid worker'],
  'gridResponsibility standIn': ['代班', 'stand-in'],
}

/** `陈网格 · 一号网格责任人 · 在岗`. */
export function rosterWords(
  { duty, standing, state }: RosterFact,
  { person, area }: { readonly person: string; readonly area: string },
  language: Language,
): string {
  const index = language === 'en' ? 1 : 0
  const post = POSTS[`${duty} ${standing}`]?.[index] ?? ''
  const at = language === 'en' ? `${post} of ${area}` : `${area}${post}`
  return [person, at, STATES[state]?.[index] ?? ''].filter(Boolean).join(' · ')
}
