/** What people name when they say where, below grids. */
export const PLACE_KINDS = ['compound', 'building', 'unit', 'station'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What a code on a wall can stand for. */
export const CODE_KINDS = [...PLACE_KINDS, 'grid'] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** Letters of a short key: none that is taken for another one when read aloud or from a wall (0/O, 1/l/I, o). */
export const PLACE_KEY_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz'
export const PLACE_KEY_LENGTH = 6

/** The page of the mini-program a code opens. */
export const REPORT_PAGE = 'packages/report/write/index'

const LETTER: Readonly<Record<CodeKind, string>> = {
  compound: 'c',
  building: 'b',
  unit: 'u',
  station: 's',
  grid: 'g',
}

/** What a code carries, such as `b=Ab3kQ9`: within the 32 characters WeChat allows (getwxacodeunlimit). */
export function codeScene(kind: CodeKind, key: string): string {
  return `${LETTER[kind]}=${key}`
}

const SCENE = /^(?:[bucsg]=)?([A-Za-z0-9]{3,16})$/

/**
 * The short key in what a phone has read: the scene WeChat hands over (percent-encoded), the address an ordinary QR
 * carries, or the key as somebody typed it. Undefined when there is none.
 */
export function keyInCode(text: string): string | undefined {
  const plain = decoded(text.trim())
  const scene = /[?&]scene=([^&#]*)/.exec(plain)?.[1] ?? plain
  return SCENE.exec(scene.replace(/\s+/g, ''))?.[1]
}

/** What is not percent-encoded, or badly, stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
