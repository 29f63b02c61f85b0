import { Injectable, Logger } from '@nestjs/common'
import { CodePictures, type CodeSort } from './code-pictures.js'
import type { PrintedCode } from './domain/printed-code.js'
import { drawQr } from './print/qr-drawing.js'
import { SheetDocument } from './print/sheet-document.js'
import { SheetFonts } from './print/sheet-fonts.js'
import { LAYOUTS, type DrawCode, type LayoutName, type SheetLayout } from './print/sheet-layout.js'

export interface SheetOrder {
  readonly codes: readonly PrintedCode[]
  readonly layout: LayoutName
  readonly sort: CodeSort
  /** Of the h5 site, as the caller reached it. */
  readonly origin: string
}

interface Drawings {
  readonly first: IteratorResult<DrawCode, void>
  readonly rest: AsyncGenerator<DrawCode, void>
}

const TITLE = '地点码'
/** Pictures asked of WeChat ahead of the one being drawn. */
const AHEAD = 4

/** Prints codes as a PDF that is read while it is drawn: a thousand of them take no more memory than a page. */
@Injectable()
export class SheetPrinter {
  private readonly logger = new Logger(SheetPrinter.name)

  constructor(
    private readonly fonts: SheetFonts,
    private readonly pictures: CodePictures,
  ) {}

  /** The first code is made before anything is answered, so that a refusal of WeChat's is told. */
  async print(order: SheetOrder): Promise<SheetDocument> {
    const { page } = LAYOUTS[order.layout]
    const doc = new SheetDocument(this.fonts, { title: TITLE, ...page })
    const drawings = this.drawings(order)
    const first = await drawings.next()
    this.fill(doc, order, { first, rest: drawings }).catch((error: unknown) => {
      this.logger.warn({ cause: String(error) }, 'a sheet of codes broke off')
      // The reader gets a broken connection rather than a sheet with codes missing.
      doc.destroy(error instanceof Error ? error : undefined)
    })
    return doc
  }

  private async fill(doc: SheetDocument, { codes, layout }: SheetOrder, drawings: Drawings): Promise<void> {
    const sheet: SheetLayout = LAYOUTS[layout]
    let drawing = drawings.first
    for (const [index, code] of codes.entries()) {
      if (doc.destroyed || drawing.done) return
      const slot = index % sheet.perPage
      if (slot === 0) {
        doc.addPage()
        sheet.frame?.(doc)
      }
      sheet.draw(doc, code, { slot, drawCode: drawing.value })
      await doc.taken()
      drawing = await drawings.rest.next()
    }
    doc.end()
  }

  /** How each code is drawn, in their order. */
  private async *drawings({ codes, sort, origin }: SheetOrder): AsyncGenerator<DrawCode, void> {
    if (sort === 'qr') {
      for (const code of codes) {
        const address = this.pictures.address(code, origin)
        yield (doc, at) => {
          drawQr(doc, address, at)
        }
      }
      return
    }
    for (let start = 0; start < codes.length; start += AHEAD) {
      const slice = codes.slice(start, start + AHEAD)
      const images = await Promise.all(slice.map((code) => this.pictures.wechatCode(code)))
      for (const { bytes } of images)
        yield (doc, at) => {
          doc.picture(bytes, at)
        }
    }
  }
}
