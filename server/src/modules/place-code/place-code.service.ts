import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { PlaceCodes } from '../area/index.js'
import { CodePictures, type CodeSort } from './code-pictures.js'
import type { LayoutName } from './print/sheet-layout.js'
import { PrintedCodes, type CodeScope } from './printed-codes.js'
import { SheetPrinter } from './sheet-printer.js'

export interface SheetWish extends CodeScope {
  readonly layout: LayoutName
  readonly codes?: CodeSort
  /** Of the h5 site, as the caller reached it. */
  readonly origin: string
}

export interface CodePicture {
  readonly bytes: Buffer
  readonly contentType: string
  readonly sort: CodeSort
}

/** Codes for walls and doors, for those who keep the places. */
@Injectable()
export class PlaceCodeService {
  constructor(
    private readonly database: Database,
    private readonly printed: PrintedCodes,
    private readonly printer: SheetPrinter,
    private readonly pictures: CodePictures,
    private readonly codes: PlaceCodes,
  ) {}

  /** @throws AppError as PrintedCodes.find and WechatCodes.image */
  async sheet(actor: Actor, { codes, layout, origin, ...scope }: SheetWish): Promise<Readable> {
    const found = await this.database.read((em) => this.printed.find(em, actor, scope))
    return this.printer.print({ codes: found, layout, origin, sort: this.pictures.sort(codes) })
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN and those of WechatCodes.image */
  async picture(
    actor: Actor,
    key: string,
    { codes, origin }: { readonly codes?: CodeSort; readonly origin: string },
  ): Promise<CodePicture> {
    const place = await this.database.read((em) => this.printed.one(em, actor, key))
    const sort = this.pictures.sort(codes)
    if (sort === 'wechat') return { ...(await this.pictures.wechatCode(place)), sort }
    return { bytes: await this.pictures.qr(place, origin), contentType: 'image/png', sort }
  }

  /** Gives every grid of an area its short key, where it has none yet. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async mintForGrids(actor: Actor, areaId: string): Promise<ReadonlyMap<string, string>> {
    const gridIds = this.printed.gridsOf(actor, areaId)
    return this.database.write((em) => this.codes.forAreas(em, gridIds))
  }
}
