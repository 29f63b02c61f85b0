import { AREA_LAYERS, AREA_LEVELS, COORDS, type AreaLayer, type AreaLevel, type Coord } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ChoiceField, IdField, NumberField, PageQuery } from '../../../core/http/index.js'
import type { AreaStatus } from '../domain/area-record.js'
import { LOCATE_REASONS, type LocateReason } from '../domain/locate.js'

export class AreaListQuery extends PageQuery {
  @IdField({
    optional: true,
    description: 'Children of this area; without it the counties, or a whole level',
  })
  parentId?: string

  @ChoiceField(AREA_LEVELS, { optional: true })
  level?: AreaLevel

  @ChoiceField(['active', 'retired'], { optional: true, description: 'Left out: those in force' })
  status?: AreaStatus
}

/** Answers hold coordinates: the caller says in which system. Left out it is refused with COORD_REQUIRED. */
export class CoordQuery {
  @ChoiceField(COORDS, { optional: true, description: 'Required; there is no default' })
  coord?: Coord
}

export class ChildrenBoundariesQuery extends CoordQuery {
  @NumberField({
    min: 0,
    max: 5_000,
    fromText: true,
    optional: true,
    description: 'Leave out vertices closer than this, metres',
  })
  simplifyM?: number
}

export class LocateQuery extends CoordQuery {
  @NumberField({ min: -180, max: 180, fromText: true })
  lng!: number

  // As wide as a longitude, so that a swapped pair is told that it is swapped.
  @NumberField({ min: -180, max: 180, fromText: true })
  lat!: number

  @NumberField({
    min: 0,
    max: 100_000,
    fromText: true,
    optional: true,
    description: 'Metres, as the phone says; left out it is 0',
  })
  accuracy?: number
}

export class PointView {
  @ApiProperty({ type: Number })
  readonly lng!: number

  @ApiProperty({ type: Number })
  readonly lat!: number

  @ApiProperty({ type: String, enum: [...COORDS] })
  readonly coord!: Coord
}

export class AreaView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String, description: 'Official division code; a grid has 15 digits' })
  readonly code!: string

  @ApiProperty({ type: String, description: 'Official name' })
  readonly name!: string

  @ApiProperty({ type: String, description: 'What people say' })
  readonly shortName!: string

  @ApiProperty({ type: String, enum: [...AREA_LEVELS] })
  readonly level!: AreaLevel

  @ApiProperty({ type: String, enum: [...AREA_LAYERS] })
  readonly layer!: AreaLayer

  @ApiProperty({ type: String, nullable: true })
  readonly parentId!: string | null

  @ApiProperty({ type: PointView })
  readonly centre!: PointView

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null

  @ApiProperty({ type: String, enum: ['active', 'retired'] })
  readonly status!: AreaStatus
}

export class AreaPageView {
  @ApiProperty({ type: [AreaView] })
  readonly items!: readonly AreaView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class CandidateView extends AreaView {
  @ApiProperty({ type: Number, description: 'Metres from the point; 0 inside' })
  readonly distanceM!: number
}

export class LocatedView {
  @ApiProperty({ type: AreaView, nullable: true })
  readonly grid!: AreaView | null

  @ApiProperty({ type: AreaView, nullable: true })
  readonly community!: AreaView | null

  @ApiProperty({ type: AreaView, nullable: true })
  readonly subdistrict!: AreaView | null

  @ApiProperty({ type: AreaView })
  readonly county!: AreaView

  @ApiProperty({ type: [CandidateView], description: 'Other grids within the accuracy, nearest first' })
  readonly candidates!: readonly CandidateView[]

  @ApiProperty({ type: String, enum: [...LOCATE_REASONS] })
  readonly reason!: LocateReason

  @ApiPropertyOptional({
    type: Number,
    description: 'Metres: to the grid’s border from inside, or to the nearest grid',
  })
  readonly distanceM?: number

  @ApiProperty({ type: Number })
  readonly boundaryVersion!: number
}
