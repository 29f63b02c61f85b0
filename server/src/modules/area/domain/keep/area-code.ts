import type { AreaLevel } from '@beegrid/shared'

/** How many leading digits of the parent's code a child repeats, and how many digits of its own follow. */
const NESTING: Readonly<Record<AreaLevel, { readonly shared: number; readonly own: number }>> = {
  county: { shared: 0, own: 6 },
  subdistrict: { shared: 6, own: 3 },
  community: { shared: 9, own: 3 },
  grid: { shared: 12, own: 3 },
}

/** Divisions below the county are written with 12 digits, the lower places filled with zeros (GB/T 10114, GB/T 2260). */
const WRITTEN: Readonly<Record<AreaLevel, RegExp>> = {
  county: /^\d{6}(0{6})?$/,
  subdistrict: /^\d{9}000$/,
  community: /^\d{12}$/,
  // 6 county + 3 town + 3 community + 3 serial (GB/T 30428).
  grid: /^\d{15}$/,
}

const MAX_SERIAL = 999

export type BelowCounty = Exclude<AreaLevel, 'county'>

const serialOf = (level: AreaLevel, code: string): number => {
  const { shared, own } = NESTING[level]
  return Number(code.slice(shared, shared + own))
}

const written = (level: AreaLevel, parentCode: string, serial: number): string => {
  const { shared, own } = NESTING[level]
  const stem = parentCode.slice(0, shared) + String(serial).padStart(own, '0')
  return level === 'grid' ? stem : stem.padEnd(12, '0')
}

/** Whether a code is written as its level demands; its serial is never zero. */
export function isCodeOf(level: AreaLevel, code: string): boolean {
  return WRITTEN[level].test(code) && serialOf(level, code) > 0
}

/** Whether a code belongs below its parent's. */
export function nestsIn(level: AreaLevel, code: string, parentCode: string): boolean {
  const { shared } = NESTING[level]
  return code.slice(0, shared) === parentCode.slice(0, shared)
}

/**
 * The next free code below a parent: after the highest ever given, and once that is 999 the lowest never given;
 * undefined when all are used.
 * @param used every code ever given, retired areas' included: none is given twice
 */
export function nextCode(level: BelowCounty, parentCode: string, used: Iterable<string>): string | undefined {
  const serials = new Set<number>()
  for (const code of used) {
    if (isCodeOf(level, code) && nestsIn(level, code, parentCode)) serials.add(serialOf(level, code))
  }
  const highest = Math.max(0, ...serials)
  const serial = highest < MAX_SERIAL ? highest + 1 : lowestFree(serials)
  return serial === undefined ? undefined : written(level, parentCode, serial)
}

function lowestFree(serials: ReadonlySet<number>): number | undefined {
  for (let serial = 1; serial <= MAX_SERIAL; serial += 1) if (!serials.has(serial)) return serial
  return undefined
}

/** The code an area gets when only its parent's changes: the serial stays. */
export function codeBelow(level: BelowCounty, code: string, parentCode: string): string {
  return written(level, parentCode, serialOf(level, code))
}
