import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { charactersOf, fontInWoff } from './woff.js'

export type Weight = 'plain' | 'bold'

/** One font of a text and what it writes. */
export interface Run {
  readonly font: string
  readonly text: string
}

const WEIGHTS: Readonly<Record<Weight, number>> = { plain: 400, bold: 700 }
const FAMILY = '@fontsource/noto-sans-sc'

interface MainFont {
  readonly bytes: Buffer
  readonly has: (codePoint: number) => boolean
}

type Slice = readonly [name: string, has: (codePoint: number) => boolean]

/**
 * Noto Sans SC as the package ships it: one file with some 8,000 characters, and a hundred slices for the rest. A name
 * with a rare character (the 堽 of a village) gets that character from its slice. Read when first printed, then kept.
 */
@Injectable()
export class SheetFonts {
  private readonly folder = dirname(createRequire(import.meta.url).resolve(`${FAMILY}/package.json`))
  private readonly main = new Map<Weight, MainFont>()
  private readonly bytes = new Map<string, Buffer>()
  private slices: readonly Slice[] | undefined

  /** A text by the fonts that have its characters. */
  runs(text: string, weight: Weight): readonly Run[] {
    const runs: { font: string; text: string }[] = []
    for (const character of text) {
      const font = this.fontOf(character, weight)
      const last = runs.at(-1)
      if (last?.font === font) last.text += character
      else runs.push({ font, text: character })
    }
    return runs
  }

  /** The file of a font that `runs` named. */
  file(font: string): Buffer {
    const kept = this.bytes.get(font)
    if (kept) return kept
    const bytes = fontInWoff(readFileSync(join(this.folder, 'files', font)))
    this.bytes.set(font, bytes)
    return bytes
  }

  private fontOf(character: string, weight: Weight): string {
    const codePoint = character.codePointAt(0) ?? 0
    const main = `noto-sans-sc-chinese-simplified-${WEIGHTS[weight]}-normal.woff`
    if (this.mainOf(main, weight).has(codePoint)) return main
    this.slices ??= readSlices(join(this.folder, 'unicode.json'))
    const slice = this.slices.find(([, has]) => has(codePoint))?.[0]
    return slice === undefined ? main : `noto-sans-sc-${slice}-${WEIGHTS[weight]}-normal.woff`
  }

  private mainOf(font: string, weight: Weight): MainFont {
    const kept = this.main.get(weight)
    if (kept) return kept
    const bytes = this.file(font)
    const made = { bytes, has: charactersOf(bytes) }
    this.main.set(weight, made)
    return made
  }
}

/** `{"[4]": "U+1f1e9-1f1f5,U+1f21a", …}`: which characters each slice has. */
function readSlices(path: string): Slice[] {
  const ranges = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
  return Object.entries(ranges).map(([name, list]) => {
    const parts = list.split(',').map((part): readonly [number, number] => {
      const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    })
    return [
      name.replace(/[[\]]/g, ''),
      (codePoint) => parts.some(([first, last]) => codePoint >= first && codePoint <= last),
    ]
  })
}
