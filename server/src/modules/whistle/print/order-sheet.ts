import type { SheetDocument } from '../../place-code/index.js'
import { drawQr } from '../../place-code/index.js'
import type { OrderFacts, OrderWords } from './order-words.js'

/** Millimetres of an A4 page. */
const PAGE = { width: 210, height: 297 } as const
const LEFT = 22
const WIDTH = PAGE.width - 2 * LEFT
const LABEL = 32
const LINE = '#B9B4AA'
const INK = '#1B2430'
const SECOND = '#56606D'

export const ORDER_PAGE = PAGE

/** Draws an order (交办单): what is asked of one party, and below it the slip that comes back. */
export function drawOrder(doc: SheetDocument, facts: OrderFacts, words: OrderWords): void {
  doc.addPage()
  const head = drawHead(doc, facts, words)
  const rows = words.rows(facts)
  const end = rows.reduce((y, row) => drawRow(doc, row, y), rule(doc, head))
  const slip = facts.link ? drawLink(doc, { link: facts.link, words }, end + 6) : end + 6
  drawSlip(doc, words, slip)
  doc.words(words.footer(facts), { x: LEFT, y: PAGE.height - 16, width: WIDTH }, { size: 8, colour: SECOND })
}

function drawHead(doc: SheetDocument, facts: OrderFacts, { title, number, date }: OrderWords): number {
  const box = { x: LEFT, width: WIDTH }
  const below = doc.words(facts.county, { ...box, y: 22 }, { size: 12, colour: SECOND, align: 'centre' })
  const under = doc.words(
    title(facts),
    { ...box, y: below + 2 },
    { size: 24, weight: 'bold', align: 'centre' },
  )
  const half = WIDTH / 2
  doc.words(number(facts), { x: LEFT, y: under + 6, width: half }, { size: 10.5 })
  return doc.words(date(facts), { x: LEFT + half + 25, y: under + 6, width: half - 25 }, { size: 10.5 }) + 2
}

function drawRow(doc: SheetDocument, [label, value]: readonly [string, string], y: number): number {
  doc.words(label, { x: LEFT + 2, y: y + 2.5, width: LABEL - 4 }, { size: 10.5, colour: SECOND, lines: 2 })
  const lines = value.split('\n').slice(0, 6)
  const at = { x: LEFT + LABEL, width: WIDTH - LABEL - 2 }
  const below = lines.reduce(
    (top, line) => doc.words(line, { ...at, y: top }, { size: 11, colour: INK, lines: 6 }),
    y + 2.5,
  )
  return rule(doc, Math.max(below, y + 8) + 2)
}

/** A hairline over the whole width. */
function rule(doc: SheetDocument, y: number): number {
  doc.bar({ x: LEFT, y, width: WIDTH }, 0.2)
  doc.fill(LINE)
  return y + 0.2
}

const CODE = 30

interface Linked {
  readonly link: NonNullable<OrderFacts['link']>
  readonly words: OrderWords
}

/** For a party without accounts: the code that opens its page. */
function drawLink(doc: SheetDocument, { link, words }: Linked, y: number): number {
  drawQr(doc, link.url, { x: LEFT + 2, y: y + 2, width: CODE })
  const at = { x: LEFT + CODE + 10, width: WIDTH - CODE - 12 }
  const below = doc.words(words.scan, { ...at, y: y + 8 }, { size: 12, weight: 'bold', lines: 2 })
  doc.words(words.linkUntil(link.until), { ...at, y: below + 2 }, { size: 10, colour: SECOND, lines: 3 })
  return y + CODE + 8
}

function drawSlip(doc: SheetDocument, { slip, slipRows }: OrderWords, y: number): void {
  doc.cut([LEFT, y], [LEFT + WIDTH, y])
  const below = doc.words(
    slip,
    { x: LEFT, y: y + 4, width: WIDTH },
    { size: 13, weight: 'bold', align: 'centre' },
  )
  let at = below + 4
  for (const label of slipRows) {
    doc.words(label, { x: LEFT + 2, y: at, width: LABEL }, { size: 10.5, colour: SECOND })
    doc.bar({ x: LEFT + LABEL, y: at + 6, width: WIDTH - LABEL - 2 }, 0.2)
    doc.fill(LINE)
    at += 12
  }
}
