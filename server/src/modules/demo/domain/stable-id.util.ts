import { createHash } from 'node:crypto'

/** An id made from words, the same on every machine: a UUID of version 8 over their SHA-256. */
export function stableId(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export const areaIdOf = (code: string): string => stableId('area', code)
export const placeIdOf = (key: string): string => stableId('place', key)
export const personIdOf = (key: string): string => stableId('person', key)
export const organisationIdOf = (key: string): string => stableId('organisation', key)
