import { CODE_KINDS, type CodeKind } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { ChoiceField, IdField, TextField } from '../../../core/http/index.js'
import type { CodeSort } from '../code-pictures.js'
import { LAYOUT_NAMES, type LayoutName } from '../print/sheet-layout.js'

const SORTS = ['wechat', 'qr'] as const satisfies readonly CodeSort[]

export class CodePictureQuery {
  @ChoiceField(SORTS, {
    optional: true,
    description: 'Left out: WeChat’s code where there is a mini-program, else an ordinary QR',
  })
  codes?: CodeSort
}

export class SheetQuery extends CodePictureQuery {
  @IdField({ optional: true, description: 'Codes of this area; this or placeIds is needed' })
  areaId?: string

  @TextField({ min: 1, max: 4_000, optional: true, description: 'Ids of places, separated by commas' })
  placeIds?: string

  @ChoiceField(CODE_KINDS, {
    optional: true,
    description: 'Of an area: one kind alone; grids only when asked for',
  })
  kind?: CodeKind

  @ChoiceField(LAYOUT_NAMES, { optional: true, description: 'Eight to an A4 page (a4), or 80 × 80 mm each' })
  layout?: LayoutName
}

export class MintBody {
  @IdField({ description: 'Every grid of this area gets its code' })
  areaId!: string
}

export class MintedCodeView {
  @ApiProperty({ type: String, description: 'The grid' })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly key!: string
}

export class MintedCodesView {
  @ApiProperty({ type: [MintedCodeView] })
  readonly items!: readonly MintedCodeView[]
}
