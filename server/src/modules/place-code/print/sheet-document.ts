import { once } from 'node:events'
import PDFDocument from 'pdfkit'
import type { SheetFonts, Weight } from './sheet-fonts.js'

const POINTS_PER_MM = 72 / 25.4
/** So much of the file may wait for a slow reader before the next code is drawn. */
const HIGH_WATER_BYTES = 256 * 1024

export interface TextStyle {
  /** Points. */
  readonly size: number
  readonly weight?: Weight
  readonly colour?: string
  readonly align?: 'left' | 'centre'
  /** Lines at most; what does not fit ends with “…”. */
  readonly lines?: number
}

export interface Box {
  /** Millimetres from the upper left corner of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
}

const LINE_HEIGHT = 1.32
const ASCENT = 0.88

/** A PDF in millimetres that is read while it is being drawn. */
export class SheetDocument extends PDFDocument {
  private readonly registered = new Set<string>()

  constructor(
    private readonly fonts: SheetFonts,
    options: { readonly title: string; readonly width: number; readonly height: number },
  ) {
    const size: [number, number] = [options.width * POINTS_PER_MM, options.height * POINTS_PER_MM]
    super({
      size,
      margin: 0,
      autoFirstPage: false,
      compress: true,
      lang: 'zh-CN',
      info: { Title: options.title },
    })
  }

  /** Resolves when the reader has taken in enough of what is drawn so far, or has gone. */
  async taken(): Promise<void> {
    while (this.readableLength > HIGH_WATER_BYTES && !this.destroyed)
      await Promise.race([once(this, 'wanted'), once(this, 'close')])
  }

  override _read(): void {
    this.emit('wanted')
  }

  /** Writes words into a box, broken anywhere as Chinese is. Gives the y below them, in millimetres. */
  words(text: string, { x, y, width }: Box, style: TextStyle): number {
    const { size, weight = 'plain', colour = '#1B2430', align = 'left', lines = 1 } = style
    const step = (size * LINE_HEIGHT) / POINTS_PER_MM
    let at = y
    this.fillColor(colour)
    for (const line of this.broken(text, { width: width * POINTS_PER_MM, size, weight, lines })) {
      const indent = align === 'centre' ? (width - this.widthOf(line, size, weight) / POINTS_PER_MM) / 2 : 0
      this.line(line, { x: x + indent, y: at }, { size, weight })
      at += step
    }
    return at
  }

  /** Adds a rectangle to the path; `fill` paints it. */
  bar({ x, y, width }: Box, height: number): void {
    const [left, top] = [x * POINTS_PER_MM, y * POINTS_PER_MM]
    this.rect(left, top, width * POINTS_PER_MM, height * POINTS_PER_MM)
  }

  picture(bytes: Buffer, { x, y, width }: Box): void {
    this.image(bytes, x * POINTS_PER_MM, y * POINTS_PER_MM, { width: width * POINTS_PER_MM })
  }

  band({ x, y, width }: Box, height: number, colour: string): void {
    const radius = (height / 2) * POINTS_PER_MM
    const [left, top] = [x * POINTS_PER_MM, y * POINTS_PER_MM]
    this.roundedRect(left, top, width * POINTS_PER_MM, height * POINTS_PER_MM, radius).fill(colour)
  }

  /** Where to cut: a thin broken line. */
  cut(from: readonly [number, number], to: readonly [number, number]): void {
    const [x, y, toX, toY] = [...from, ...to].map((mm) => mm * POINTS_PER_MM) as [
      number,
      number,
      number,
      number,
    ]
    this.moveTo(x, y).lineTo(toX, toY).lineWidth(0.4).dash(2, { space: 2 }).stroke('#B9B4AA').undash()
  }

  private line(
    text: string,
    { x, y }: { x: number; y: number },
    { size, weight }: { size: number; weight: Weight },
  ): void {
    let left = x * POINTS_PER_MM
    const baseline = y * POINTS_PER_MM + size * ASCENT
    for (const run of this.fonts.runs(text, weight)) {
      this.use(run.font, size)
      this.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
      left += this.widthOfString(run.text)
    }
  }

  private broken(
    text: string,
    { width, size, weight, lines }: { width: number; size: number; weight: Weight; lines: number },
  ): string[] {
    const found: string[] = []
    let line = ''
    for (const character of text) {
      if (this.widthOf(line + character, size, weight) <= width) line += character
      else {
        found.push(line)
        line = character
      }
    }
    found.push(line)
    if (found.length <= lines) return found
    const kept = found.slice(0, lines)
    const last = kept.pop() ?? ''
    return [...kept, `${[...last].slice(0, -1).join('')}…`]
  }

  private widthOf(text: string, size: number, weight: Weight): number {
    return this.fonts.runs(text, weight).reduce((sum, run) => {
      this.use(run.font, size)
      return sum + this.widthOfString(run.text)
    }, 0)
  }

  private use(font: string, size: number): void {
    if (!this.registered.has(font)) {
      this.registerFont(font, this.fonts.file(font))
      this.registered.add(font)
    }
    this.font(font).fontSize(size)
  }
}
