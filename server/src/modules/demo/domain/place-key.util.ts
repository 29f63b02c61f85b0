import { DemoRandom } from './random.util.js'

/** No letters that are taken for digits when read from a wall. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz'

/** A short key for a place, the same on every machine: six letters out of 56, 31 thousand million in all. */
export function placeKey(label: string): string {
  const random = new DemoRandom(`place-key/${label}`)
  return Array.from({ length: 6 }, () => LETTERS.charAt(random.int(0, LETTERS.length - 1))).join('')
}
