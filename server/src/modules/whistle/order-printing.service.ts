import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { SheetDocument, SheetFonts } from '../place-code/index.js'
import type { Viewer } from '../ticket/index.js'
import { CallAccess } from './call-access.js'
import { OrderFactsReader } from './order-facts.reader.js'
import { drawOrder, ORDER_PAGE } from './print/order-sheet.js'
import { ORDER_WORDS } from './print/order-words.js'

export interface PrintedOrder {
  readonly pdf: SheetDocument
  readonly number: string
}

/** Prints the order (交办单) of one called party. */
@Injectable()
export class OrderPrinting {
  constructor(
    private readonly database: Database,
    private readonly access: CallAccess,
    private readonly facts: OrderFactsReader,
    private readonly fonts: SheetFonts,
  ) {}

  /** @param origin of the h5 site, as the caller reached it. @throws AppError WHISTLE_NOT_FOUND */
  async print(
    viewer: Viewer,
    { callId, origin }: { readonly callId: string; readonly origin: string },
  ): Promise<PrintedOrder> {
    const facts = await this.database.read(async (em) => {
      const accessible = await this.access.requireCall(em, viewer, callId)
      return this.facts.of(em, accessible, { origin, language: viewer.language })
    })
    const words = ORDER_WORDS[viewer.language]
    const doc = new SheetDocument(this.fonts, {
      title: `${words.title(facts)} ${facts.number}`,
      ...ORDER_PAGE,
    })
    drawOrder(doc, facts, words)
    doc.end()
    return { pdf: doc, number: facts.number }
  }
}
