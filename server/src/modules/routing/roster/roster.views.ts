import { ApiProperty } from '@nestjs/swagger'
import { AREA_LAYERS, AREA_LEVELS, type AreaLayer, type AreaLevel } from '@beegrid/shared'
import { GAP_REASONS, SEGMENT_KINDS, type GapReason, type SegmentKind } from '../domain/coverage.js'
import { AbsenceView, MergerView, RosterPersonView } from './duty.views.js'

export class RosterSegmentView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: string

  @ApiProperty({ type: String, enum: [...SEGMENT_KINDS] })
  readonly kind!: SegmentKind

  @ApiProperty({ type: Boolean, description: 'Off hours by plan: the desk’s time, no gap that hurts' })
  readonly quiet!: boolean

  @ApiProperty({ type: String, nullable: true })
  readonly dutyId!: string | null

  @ApiProperty({ type: RosterPersonView, nullable: true })
  readonly user!: RosterPersonView | null

  @ApiProperty({ type: String, enum: [...GAP_REASONS], nullable: true })
  readonly why!: GapReason | null

  @ApiProperty({
    type: RosterPersonView,
    nullable: true,
    description: 'Whom one stands in for, or who is missed',
  })
  readonly missed!: RosterPersonView | null

  @ApiProperty({ type: String, nullable: true, description: 'In words, e.g. 请假, or why a grid is merged' })
  readonly reason!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Short name of the grid it is merged into' })
  readonly mergedInto!: string | null
}

export class RosterRowView {
  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: [...AREA_LEVELS] })
  readonly level!: AreaLevel

  @ApiProperty({ type: String, enum: [...AREA_LAYERS] })
  readonly layer!: AreaLayer

  @ApiProperty({ type: String, enum: ['grid', 'desk'] })
  readonly kind!: 'grid' | 'desk'

  @ApiProperty({ type: RosterPersonView, nullable: true, description: 'Who holds duty B' })
  readonly holder!: RosterPersonView | null

  @ApiProperty({ type: String, nullable: true, description: 'That person’s line of work (duty A)' })
  readonly line!: string | null

  @ApiProperty({ type: [RosterSegmentView] })
  readonly segments!: readonly RosterSegmentView[]

  @ApiProperty({ type: Number })
  readonly gaps!: number
}

export class RosterGapView {
  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: ['grid', 'desk'] })
  readonly kind!: 'grid' | 'desk'

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: string

  @ApiProperty({ type: [String], description: 'Dates of the county’s calendar, e.g. 2026-11-19' })
  readonly dates!: readonly string[]

  @ApiProperty({ type: String, enum: [...GAP_REASONS] })
  readonly why!: GapReason

  @ApiProperty({ type: RosterPersonView, nullable: true })
  readonly missed!: RosterPersonView | null

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null
}

export class RosterGapsView {
  @ApiProperty({ type: [RosterGapView] })
  readonly items!: readonly RosterGapView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null

  @ApiProperty({ type: Number, description: 'How many grids have a gap' })
  readonly grids!: number
}

export class ChainOfficerView {
  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String, nullable: true, description: 'Work telephone' })
  readonly phone!: string | null

  @ApiProperty({ type: Boolean })
  readonly onDuty!: boolean
}

export class ChainLinkView {
  @ApiProperty({ type: String, enum: [...AREA_LEVELS] })
  readonly level!: AreaLevel

  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: ChainOfficerView, nullable: true })
  readonly officer!: ChainOfficerView | null

  @ApiProperty({ type: String, nullable: true, description: 'The desk’s own number' })
  readonly phone!: string | null
}

export class StandInTallyView {
  @ApiProperty({ type: RosterPersonView })
  readonly user!: RosterPersonView

  @ApiProperty({ type: Number })
  readonly days!: number

  @ApiProperty({ type: [String] })
  readonly forNames!: readonly string[]
}

export class RosterView {
  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: [...AREA_LEVELS] })
  readonly level!: AreaLevel

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: string

  @ApiProperty({ type: Boolean, description: 'The reader may change it' })
  readonly editable!: boolean

  @ApiProperty({ type: Number })
  readonly people!: number

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When this week was last published',
  })
  readonly publishedAt!: string | null

  @ApiProperty({ type: [RosterRowView] })
  readonly rows!: readonly RosterRowView[]

  @ApiProperty({ type: [RosterGapView] })
  readonly gaps!: readonly RosterGapView[]

  @ApiProperty({ type: [ChainLinkView] })
  readonly chain!: readonly ChainLinkView[]

  @ApiProperty({ type: [StandInTallyView] })
  readonly standIns!: readonly StandInTallyView[]

  @ApiProperty({ type: [RosterPersonView], description: 'Who takes turns at weekends' })
  readonly rotation!: readonly RosterPersonView[]

  @ApiProperty({ type: [AbsenceView] })
  readonly absences!: readonly AbsenceView[]

  @ApiProperty({ type: [MergerView] })
  readonly mergers!: readonly MergerView[]
}
