import { ApiProperty } from '@nestjs/swagger'
import { AREA_LAYERS, AREA_LEVELS, type AreaLayer, type AreaLevel } from '@beegrid/shared'
import { IsISO8601 } from 'class-validator'
import { applyDecorators } from '@nestjs/common'
import { both, ChoiceField, FlagField, IdField, IntField, TextField } from '../../../core/http/index.js'
import { GAP_REASONS, SEGMENT_KINDS, type GapReason, type SegmentKind } from '../domain/coverage.js'
import type { DutyName, Standing } from '../domain/roster.js'

export const DUTY_NAMES = ['communityBusiness', 'gridResponsibility', 'dutyOfficer'] as const
const STANDINGS = ['holder', 'standIn'] as const

/** A moment with its zone, ISO 8601. */
function MomentField(rule: { optional?: boolean; description?: string } = {}): PropertyDecorator {
  return applyDecorators(
    TextField({ max: 40, ...rule }),
    IsISO8601(
      { strict: true, strictSeparator: true },
      both('须为时间（ISO 8601）', 'must be an ISO 8601 time'),
    ),
  )
}

export class RosterQuery {
  @MomentField({ optional: true, description: 'Left out: Monday of this week in the county’s zone' })
  from?: string

  @MomentField({ optional: true, description: 'Exclusive; left out: a week after `from`. At most 62 days' })
  to?: string
}

export class CandidatesQuery {
  @IdField()
  gridId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string
}

export class DutyBody {
  @IdField()
  userId!: string

  @IdField()
  areaId!: string

  @ChoiceField(DUTY_NAMES)
  duty!: DutyName

  @TextField({ min: 1, max: 40, optional: true, description: 'The line of work of duty A, e.g. 民政' })
  line?: string

  @ChoiceField(STANDINGS)
  standing!: Standing

  @IntField({ min: 1, max: 127, description: 'Bit 0 Monday … bit 6 Sunday' })
  weekdays!: number

  @IntField({ min: 0, max: 1439, description: 'Minutes from midnight in Asia/Shanghai' })
  fromMinute!: number

  @IntField({ min: 0, max: 1440, description: 'At or before the start it lies on the next day' })
  toMinute!: number

  @MomentField()
  validFrom!: string

  @MomentField({ optional: true, description: 'Exclusive; left out it has no end' })
  validTo?: string

  @FlagField({ optional: true, description: 'Named for certain dates: asked before the holder' })
  goesFirst?: boolean
}

export class DutyPatchBody {
  @IdField({ optional: true })
  userId?: string

  @TextField({ min: 1, max: 40, optional: true })
  line?: string

  @IntField({ min: 1, max: 127, optional: true })
  weekdays?: number

  @IntField({ min: 0, max: 1439, optional: true })
  fromMinute?: number

  @IntField({ min: 0, max: 1440, optional: true })
  toMinute?: number

  @MomentField({ optional: true })
  validFrom?: string

  @MomentField({ optional: true })
  validTo?: string
}

export class AbsenceBody {
  @IdField()
  userId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string

  @TextField({ min: 1, max: 80, description: '请假, 培训 …' })
  reason!: string
}

export class MergerBody {
  @IdField({ description: 'The grid that is answered by another one’s people' })
  areaId!: string

  @IdField()
  intoAreaId!: string

  @IntField({ min: 1, max: 127 })
  weekdays!: number

  @IntField({ min: 0, max: 1439, optional: true, description: 'Left out with `toMinute`: the whole day' })
  fromMinute?: number

  @IntField({ min: 0, max: 1440, optional: true })
  toMinute?: number

  @MomentField()
  validFrom!: string

  @MomentField({ optional: true })
  validTo?: string

  @TextField({ min: 1, max: 80, description: '学校放假 …' })
  reason!: string
}

export class StandInBody {
  @IdField()
  gridId!: string

  @IdField()
  userId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string

  @FlagField({
    optional: true,
    description: 'Also in hours that somebody has: the person is changed. Left out only gaps are filled',
  })
  instead?: boolean
}

export class WeekBody {
  @MomentField({ optional: true, description: 'In the week meant; left out it is this one' })
  from?: string
}

export class DutyView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly userId!: string

  @ApiProperty({ type: String })
  readonly userName!: string

  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: [...DUTY_NAMES] })
  readonly duty!: DutyName

  @ApiProperty({ type: String, nullable: true })
  readonly line!: string | null

  @ApiProperty({ type: String, enum: [...STANDINGS] })
  readonly standing!: Standing

  @ApiProperty({ type: Number })
  readonly weekdays!: number

  @ApiProperty({ type: Number })
  readonly fromMinute!: number

  @ApiProperty({ type: Number })
  readonly toMinute!: number

  @ApiProperty({ type: String, format: 'date-time' })
  readonly validFrom!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly validTo!: string | null

  @ApiProperty({ type: Boolean })
  readonly goesFirst!: boolean
}

export class DutyPageView {
  @ApiProperty({ type: [DutyView] })
  readonly items!: readonly DutyView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class RosterPersonView {
  @ApiProperty({ type: String })
  readonly userId!: string

  @ApiProperty({ type: String })
  readonly name!: string
}

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

export class AbsenceView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: RosterPersonView })
  readonly user!: RosterPersonView

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: string

  @ApiProperty({ type: String })
  readonly reason!: string
}

export class MergerView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly intoAreaId!: string

  @ApiProperty({ type: Number })
  readonly weekdays!: number

  @ApiProperty({ type: Number })
  readonly fromMinute!: number

  @ApiProperty({ type: Number })
  readonly toMinute!: number

  @ApiProperty({ type: String, format: 'date-time' })
  readonly validFrom!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly validTo!: string | null

  @ApiProperty({ type: String })
  readonly reason!: string
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

export class CandidateView {
  @ApiProperty({ type: RosterPersonView })
  readonly user!: RosterPersonView

  @ApiProperty({ type: String, nullable: true, description: 'The candidate’s own grid' })
  readonly gridName!: string | null

  @ApiProperty({ type: Boolean, description: 'The own grid lies next to the one in question' })
  readonly adjacent!: boolean

  @ApiProperty({ type: Number, description: 'Days of standing in already in that week' })
  readonly standInDays!: number

  @ApiProperty({ type: [String], description: 'Dates on which the candidate is there' })
  readonly dates!: readonly string[]

  @ApiProperty({ type: Boolean, description: 'There on every day asked about' })
  readonly every!: boolean
}

export class CandidatesView {
  @ApiProperty({ type: [CandidateView] })
  readonly items!: readonly CandidateView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class CopiedWeekView {
  @ApiProperty({ type: Number, description: 'Lines that were added; equal ones are not added twice' })
  readonly added!: number
}

export class PublishedView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: string

  @ApiProperty({ type: Number, description: 'People who have a duty in that week' })
  readonly people!: number
}

export class StandInView {
  @ApiProperty({ type: [String], description: 'Dates taken over' })
  readonly dates!: readonly string[]
}
