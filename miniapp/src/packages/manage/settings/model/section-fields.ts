/** Parts of a county's settings, in the order they are read. */
export const SECTIONS = ['ladder', 'requests', 'whistle', 'followUp', 'recheck', 'notices', 'board'] as const
export type Section = (typeof SECTIONS)[number]

/** How a field is filled in; its words stand in the language files by the same name. */
export type FieldSort =
  | { readonly sort: 'number'; readonly min: number; readonly max: number }
  | { readonly sort: 'flag' }
  | { readonly sort: 'time' }
  | { readonly sort: 'levels' }
  | { readonly sort: 'days' }
  | { readonly sort: 'categories' }
  | { readonly sort: 'choice'; readonly choices: readonly string[] }
  | { readonly sort: 'steps' }

const number = (min: number, max: number): FieldSort => ({ sort: 'number', min, max })
const percent = number(0, 100)
const levels: FieldSort = { sort: 'levels' }
const time: FieldSort = { sort: 'time' }
const flag: FieldSort = { sort: 'flag' }

/** What each section asks; limits are the server's own. */
export const FIELDS = {
  ladder: { steps: { sort: 'steps' }, urgentMinutes: number(1, 1440) },
  requests: {
    ...{ suspendLevels: levels, extendLevels: levels, appealLevels: levels },
    ...{ maxHoldDays: number(1, 365), answerHours: number(1, 80) },
  },
  whistle: {
    through: { sort: 'choice', choices: ['town', 'direct'] },
    answerMinutes: number(5, 1440),
    respondMinutes: number(5, 10_080),
    partDays: number(1, 90),
    linkHours: number(1, 720),
  },
  followUp: {
    ...{ silentPercent: percent, ownIntakePercent: percent, unratedPercent: percent },
    ...{ waitDays: number(1, 30), callDays: number(1, 30), tries: number(1, 10) },
  },
  recheck: { afterDays: { sort: 'days' }, percent, categoryCodes: { sort: 'categories' }, byRiders: flag },
  notices: {
    ...{ quietFrom: time, quietTo: time, digestAt: time },
    sms: { sort: 'choice', choices: ['urgent', 'all', 'never'] },
  },
  board: { shown: flag, ranking: flag, objectionDays: number(0, 30) },
} as const satisfies Readonly<Record<Section, Readonly<Record<string, FieldSort>>>>

export type FieldName = { [S in Section]: keyof (typeof FIELDS)[S] }[Section]

export interface NamedField {
  readonly name: FieldName
  readonly field: FieldSort
}

export function fieldsOf(section: Section): readonly NamedField[] {
  return Object.entries(FIELDS[section]).map(([name, field]) => ({ name: name as FieldName, field }))
}
