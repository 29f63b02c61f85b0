import { COORDS, type Coord } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ChoiceField, IdField, PageQuery } from '../../../core/http/index.js'
import { LINE_KINDS, type LineKind } from '../domain/line-kind.js'
import { TRANSFER_SORTS, type TransferSort } from '../domain/transfer-sort.js'

export const IMPORT_STATUSES = ['checked', 'refused', 'applied', 'reverted', 'expired'] as const

export class ImportListQuery extends PageQuery {
  @IdField({ optional: true, description: 'Imports of this area and all below it' })
  areaId?: string
}

export class ImportChangesQuery extends PageQuery {
  @ChoiceField(LINE_KINDS, { optional: true })
  kind?: LineKind
}

export class ImportPreviewQuery {
  @ChoiceField(COORDS, { optional: true, description: 'Required; there is no default' })
  coord?: Coord
}

export class ExportQuery {
  @IdField({ optional: true, description: 'Left out only by those who keep every county' })
  areaId?: string

  @ChoiceField(COORDS, { optional: true, description: 'Of areas and places; there is no default' })
  coord?: Coord
}

export class ImportCountsView {
  @ApiProperty({ type: Number })
  readonly create!: number

  @ApiProperty({ type: Number })
  readonly update!: number

  @ApiProperty({ type: Number })
  readonly unchanged!: number

  @ApiProperty({ type: Number })
  readonly retire!: number

  @ApiProperty({ type: Number })
  readonly error!: number

  @ApiProperty({ type: Number })
  readonly warning!: number
}

export class ImportCoordView {
  @ApiPropertyOptional({ type: String, enum: [...COORDS] })
  readonly declared?: Coord

  @ApiPropertyOptional({ type: String, enum: [...COORDS] })
  readonly detected?: Coord

  @ApiProperty({ type: String, description: 'What was found, in words' })
  readonly note!: string
}

export class ImportPointView {
  @ApiProperty({ type: Number })
  readonly lng!: number

  @ApiProperty({ type: Number })
  readonly lat!: number

  @ApiProperty({ type: String, enum: [...COORDS] })
  readonly coord!: Coord
}

export class FindingView {
  @ApiProperty({ type: String, enum: ['error', 'warning'] })
  readonly severity!: 'error' | 'warning'

  @ApiProperty({ type: String })
  readonly kind!: string

  @ApiPropertyOptional({ type: Number, description: 'As the spreadsheet counts' })
  readonly row?: number

  @ApiPropertyOptional({ type: Number, description: 'Of a FeatureCollection, from 1' })
  readonly feature?: number

  @ApiPropertyOptional({ type: String })
  readonly column?: string

  @ApiProperty({ type: String, description: 'Says the row or feature by itself' })
  readonly message!: string

  @ApiPropertyOptional({ type: ImportPointView })
  readonly at?: ImportPointView
}

export class FieldChangeView {
  @ApiProperty({ type: String })
  readonly label!: string

  @ApiProperty({ type: String, nullable: true })
  readonly before!: string | null

  @ApiProperty({ type: String, nullable: true })
  readonly after!: string | null
}

export class ChangeView {
  @ApiProperty({ type: String, enum: ['create', 'update', 'retire'] })
  readonly action!: 'create' | 'update' | 'retire'

  @ApiPropertyOptional({ type: Number })
  readonly row?: number

  @ApiPropertyOptional({ type: Number })
  readonly feature?: number

  @ApiProperty({ type: String })
  readonly title!: string

  @ApiProperty({ type: [FieldChangeView] })
  readonly fields!: readonly FieldChangeView[]

  @ApiPropertyOptional({ type: String, description: 'What it made or changed' })
  readonly entityId?: string
}

/** A finding or a change: one of the two is there. */
export class ImportLineView {
  @ApiProperty({ type: String, enum: [...LINE_KINDS] })
  readonly kind!: LineKind

  @ApiPropertyOptional({ type: FindingView })
  readonly finding?: FindingView

  @ApiPropertyOptional({ type: ChangeView })
  readonly change?: ChangeView
}

export class ImportLinePageView {
  @ApiProperty({ type: [ImportLineView] })
  readonly items!: readonly ImportLineView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class ImportView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String, enum: [...TRANSFER_SORTS] })
  readonly sort!: TransferSort

  @ApiProperty({ type: String, nullable: true })
  readonly areaId!: string | null

  @ApiProperty({
    type: String,
    enum: [...IMPORT_STATUSES],
    description: '`checked` can be applied, `refused` has errors',
  })
  readonly status!: (typeof IMPORT_STATUSES)[number]

  @ApiProperty({ type: String })
  readonly fileName!: string

  @ApiProperty({ type: ImportCoordView, nullable: true })
  readonly coord!: ImportCoordView | null

  @ApiProperty({ type: ImportCountsView })
  readonly counts!: ImportCountsView

  @ApiProperty({ type: String })
  readonly createdAt!: string

  @ApiProperty({ type: String })
  readonly createdBy!: string

  @ApiProperty({ type: String, description: 'A draft can be applied until then' })
  readonly expiresAt!: string

  @ApiProperty({ type: String, nullable: true })
  readonly appliedAt!: string | null

  @ApiProperty({ type: String, nullable: true })
  readonly appliedBy!: string | null

  @ApiProperty({ type: Number, nullable: true, description: 'The boundary version it made' })
  readonly appliedVersion!: number | null

  @ApiProperty({ type: String, nullable: true })
  readonly revertedAt!: string | null

  @ApiProperty({ type: String, nullable: true })
  readonly revertedBy!: string | null
}

export class ImportReportView extends ImportView {
  @ApiProperty({
    type: [FindingView],
    description: 'The first 200, errors first; all of them stand in changes',
  })
  readonly findings!: readonly FindingView[]
}

export class AppliedImportView extends ImportView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Activation codes of new accounts as CSV, given this once',
  })
  readonly handout!: string | null
}

export class ImportPageView {
  @ApiProperty({ type: [ImportView] })
  readonly items!: readonly ImportView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}
