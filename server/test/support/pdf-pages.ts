import { inflateSync } from 'node:zlib'
import jsqr from 'jsqr'

/** One page of a PDF of ours: its words as a reader would copy them, and the black bars its codes are drawn of. */
export interface PdfPage {
  readonly text: string
  readonly widthMm: number
  readonly heightMm: number
  /** What the QR codes drawn on the page say, by their place from top to bottom. */
  readonly codes: () => readonly string[]
}

interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MM = 25.4 / 72
/** Pixels a point; a module of a code is then several pixels wide. */
const SCALE = 2.5
/** Points of white around a code. */
const QUIET = 12

/** Reads what pdfkit writes: objects one by one, streams deflated, fonts with a ToUnicode map. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  return pages.map(({ head }) => {
    const [, , width = 0, height = 0] = numbersIn(/\/MediaBox \[([^\]]+)\]/.exec(head)?.[1] ?? '')
    const content = streamOf(objects, head, 'Contents').toString('latin1')
    const fonts = fontsOf(objects, head)
    return {
      text: textOf(content, fonts),
      widthMm: width * MM,
      heightMm: height * MM,
      // Read when asked for: a page of eight takes seconds.
      codes: () => barsOf(content).map(codeOf),
    }
  })
}

interface PdfObject {
  readonly head: string
  readonly stream: Buffer | undefined
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const found = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)(\nstream\r?\n|\nendobj)/g)) {
    const [whole, id = '', head = '', end = ''] = match
    const stream = end.includes('stream') ? streamAt(pdf, match.index + whole.length, head) : undefined
    found.set(id, { head, stream })
  }
  return found
}

function streamAt(pdf: Buffer, start: number, head: string): Buffer {
  const raw = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0))
  return head.includes('/FlateDecode') ? inflateSync(raw) : raw
}

function streamOf(objects: ReadonlyMap<string, PdfObject>, head: string, name: string): Buffer {
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? ''
  return objects.get(id)?.stream ?? Buffer.alloc(0)
}

const headOf = (objects: ReadonlyMap<string, PdfObject>, id: string): string => objects.get(id)?.head ?? ''

/** By the name a page gives each font: what its glyph numbers stand for. */
function fontsOf(
  objects: ReadonlyMap<string, PdfObject>,
  page: string,
): Map<string, ReadonlyMap<string, string>> {
  const resources = headOf(objects, /\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '')
  const found = new Map<string, ReadonlyMap<string, string>>()
  for (const [, name = '', font = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
    found.set(name, unicodeOf(streamOf(objects, headOf(objects, font), 'ToUnicode').toString('latin1')))
  return found
}

/** pdfkit writes ranges of consecutive glyphs: `<0000> <00ff> [<0000> <5efa> …]`. */
function unicodeOf(cmap: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, first = '0', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first, 16)
    list
      .trim()
      .split(/\s+/)
      .forEach((entry, i) => {
        const units = entry.replace(/[<>]/g, '').match(/.{4}/g) ?? []
        const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
        found.set((start + i).toString(16).padStart(4, '0'), text)
      })
  }
  return found
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined
  const lines: string[] = []
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name)
    if (shown === undefined) continue
    const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    lines.push(glyphs.map((glyph) => font?.get(glyph) ?? '').join(''))
  }
  return lines.join('\n')
}

const SMALLEST_CODE = 100

/** Each code is one path of rectangles, filled black at its end. */
function barsOf(content: string): Bar[][] {
  const paths: Bar[][] = [[]]
  for (const [, numbers] of content.matchAll(/((?:-?[\d.]+ ){4})re|\bf\b|\bS\b|\bm\b/g)) {
    if (numbers === undefined) paths.push([])
    else paths.at(-1)?.push(barOf(numbersIn(numbers)))
  }
  return paths.filter(({ length }) => length > SMALLEST_CODE)
}

const barOf = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Bar => ({ x, y, width, height })

/** Each code painted on white with its quiet zone, and read as a phone would. */
function codeOf(bars: readonly Bar[]): string {
  const [left, top] = [Math.min(...bars.map(({ x }) => x)), Math.min(...bars.map(({ y }) => y))]
  const right = Math.max(...bars.map(({ x, width }) => x + width))
  const side = Math.ceil((right - left + 2 * QUIET) * SCALE)
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y, ...size } of bars)
    blacken(pixels, side, { x: x - left + QUIET, y: y - top + QUIET, ...size })
  return jsqr.default(pixels, side, side)?.data ?? ''
}

function blacken(pixels: Uint8ClampedArray, side: number, { x, y, width, height }: Bar): void {
  for (let row = Math.round(y * SCALE); row < Math.round((y + height) * SCALE); row += 1)
    for (let column = Math.round(x * SCALE); column < Math.round((x + width) * SCALE); column += 1)
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
}

const numbersIn = (text: string): number[] => text.trim().split(/\s+/).map(Number)
