import { keyInWords, type PrintedCode } from '../domain/printed-code.js'
import type { SheetDocument } from './sheet-document.js'

/** Draws the code itself: an ordinary QR, or the picture WeChat made. */
export type DrawCode = (doc: SheetDocument, at: { x: number; y: number; width: number }) => void

export interface SheetLayout {
  /** Millimetres. */
  readonly page: { readonly width: number; readonly height: number }
  readonly perPage: number
  /** Draws one code; `slot` counts from 0 on each page. */
  draw(doc: SheetDocument, code: PrintedCode, at: { slot: number; drawCode: DrawCode }): void
  /** What each page has besides its codes. */
  frame?(doc: SheetDocument): void
}

const CALL = '扫一扫，反映问题'
const CALL_EN = 'Scan to report a problem'
const EMERGENCY = '火警 119 · 报警 110 · 急救 120'
const EMERGENCY_EN = 'Fire 119 · Police 110 · Ambulance 120'
const INK2 = '#56606D'
const AMBER = '#F5A623'

const COLUMNS = 2
const ROWS = 4
const MARGIN = { x: 10, y: 12.5 }
const CELL = { width: 95, height: 68 }
const QR_MM = 40

/** Eight to a page of A4, to be cut apart along the broken lines. */
export const A4: SheetLayout = {
  page: { width: 210, height: 297 },
  perPage: COLUMNS * ROWS,
  draw(doc, code, { slot, drawCode }) {
    const left = MARGIN.x + (slot % COLUMNS) * CELL.width
    const top = MARGIN.y + Math.floor(slot / COLUMNS) * CELL.height
    drawCode(doc, { x: left + 5, y: top + 6, width: QR_MM })
    const column = { x: left + 50, width: CELL.width - 54 }
    const named = doc.words(
      code.name,
      { ...column, y: top + 7.5 },
      { size: nameSize(code), weight: 'bold', lines: 3 },
    )
    const placed = doc.words(code.where, { ...column, y: named + 0.5 }, { size: 8.5, colour: INK2, lines: 2 })
    const call = Math.max(placed + 2, top + 29)
    doc.band({ x: column.x, y: call, width: 37 }, 8, AMBER)
    doc.words(CALL, { x: column.x, y: call + 1.6, width: 37 }, { size: 11, weight: 'bold', align: 'centre' })
    doc.words(CALL_EN, { ...column, y: call + 9 }, { size: 7.5, colour: INK2 })
    doc.words(
      `编号 ${keyInWords(code.key)}`,
      { x: left + 5, y: top + 50, width: QR_MM },
      { size: 11, align: 'centre' },
    )
    foot(doc, code, { x: left + 5, y: top + 57, width: CELL.width - 10 })
  },
  frame(doc) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const x = MARGIN.x + column * CELL.width
      doc.cut([x, MARGIN.y], [x, MARGIN.y + ROWS * CELL.height])
    }
    for (let row = 0; row <= ROWS; row += 1) {
      const y = MARGIN.y + row * CELL.height
      doc.cut([MARGIN.x, y], [MARGIN.x + COLUMNS * CELL.width, y])
    }
  },
}

const STICKER_MM = 80

/** One to a page of 80 × 80 mm, for a door. */
export const STICKER: SheetLayout = {
  page: { width: STICKER_MM, height: STICKER_MM },
  perPage: 1,
  draw(doc, code, { drawCode }) {
    const box = { x: 5, width: STICKER_MM - 10 }
    doc.words(code.name, { ...box, y: 3.5 }, { size: 14, weight: 'bold', align: 'centre' })
    doc.words(code.where, { ...box, y: 10 }, { size: 7.5, colour: INK2, align: 'centre' })
    drawCode(doc, { x: 20.5, y: 14.8, width: QR_MM - 1 })
    doc.band({ x: 19, y: 58, width: 42 }, 7, AMBER)
    doc.words(CALL, { x: 19, y: 59.2, width: 42 }, { size: 11, weight: 'bold', align: 'centre' })
    doc.words(
      `${CALL_EN} · ${keyInWords(code.key)}`,
      { ...box, y: 66 },
      { size: 7, colour: INK2, align: 'centre' },
    )
    doc.words(EMERGENCY, { ...box, y: 70 }, { size: 7, align: 'centre' })
    doc.words(code.county, { ...box, y: 74 }, { size: 6.5, colour: INK2, align: 'centre' })
  },
}

/** A long name gets three smaller lines. */
const nameSize = ({ name }: PrintedCode): number => (name.length > 14 ? 12 : 15)

function foot(
  doc: SheetDocument,
  { county, phone }: PrintedCode,
  at: { x: number; y: number; width: number },
): void {
  const desk = phone === null ? '' : ` · 社区 ${phone}`
  doc.words(`${EMERGENCY}${desk}`, at, { size: 7.5 })
  doc.words(`${EMERGENCY_EN}  ${county}`, { ...at, y: at.y + 4 }, { size: 6.5, colour: INK2 })
}

export const LAYOUTS = { a4: A4, sticker: STICKER } as const
export type LayoutName = keyof typeof LAYOUTS
export const LAYOUT_NAMES = ['a4', 'sticker'] as const satisfies readonly LayoutName[]
