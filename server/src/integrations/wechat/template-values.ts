import { countyTime } from '@beegrid/shared'

/** WeChat's names of fields are a kind and a number: `thing1`. */
const KIND = /^([a-z_]+?)_?\d+$/

const BLANK = '—'

const clipped = (text: string, max: number): string => {
  const letters = [...text.trim()]
  return letters.length <= max ? letters.join('') : `${letters.slice(0, max - 1).join('')}…`
}

const only = (text: string, allowed: RegExp, max: number): string =>
  (text.match(allowed) ?? []).slice(0, max).join('')

const chinese = (text: string, max: number): string => only(text, /\p{Script=Han}/gu, max)

/** A person's name: at most 10 Chinese characters, or 20 letters. */
const personName = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? chinese(text, 10) : only(text, /[A-Za-z .]/g, 20)

type Fit = (text: string) => string

/** 参数值内容限制 of subscribe messages: what a field of each kind may hold. A field must never be empty. */
const FITS: Readonly<Record<string, Fit>> = {
  thing: (text) => clipped(text.replaceAll(/\s+/g, ' '), 20),
  number: (text) => only(text, /[\d.]/g, 32),
  letter: (text) => only(text, /[A-Za-z]/g, 32),
  symbol: (text) => only(text, /[^\p{L}\p{N}\s]/gu, 5),
  character_string: (text) => only(text, /[\x20-\x7e]/g, 32),
  time: (text) => clipped(text, 32),
  date: (text) => clipped(text, 32),
  amount: (text) => only(text, /[\d.]/g, 10),
  phone_number: (text) => only(text, /[\d+-]/g, 17),
  car_number: (text) => clipped(text, 8),
  name: personName,
  phrase: (text) => chinese(text, 5),
  enum: (text) => clipped(text, 20),
}

/** What stands where nothing fits, in the kinds that take no dash. */
const EMPTY: Readonly<Record<string, string>> = {
  ...{ number: '0', amount: '0', letter: 'A', character_string: '-', phone_number: '-' },
  ...{ name: '无', phrase: '无', thing: BLANK },
}

/** A text as a field of a template takes it. */
export function fittedValue(field: string, text: string): string {
  const kind = KIND.exec(field)?.[1] ?? 'thing'
  const fit = FITS[kind] ?? clipped20
  const value = fit(text)
  return value === '' ? (EMPTY[kind] ?? BLANK) : value
}

const clipped20: Fit = (text) => clipped(text, 20)

/** A moment as fields of the kinds time and date want it: 2026年11月22日 15:01 on the county's clock. */
export function templateTime(at: number): string {
  const [day = '', clock = ''] = countyTime(at).split('T')
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日 ${clock.slice(0, 5)}`
}
