import { COORDS, type Coord } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ChoiceField, IdField, NumberField, PageQuery, TextField } from '../../../core/http/index.js'
import { PLACE_KINDS, type PlaceKind } from '../domain/place-kind.js'
import { PointView } from './area.dto.js'

export class PlaceListQuery extends PageQuery {
  @IdField({ optional: true, description: 'Places of this grid' })
  gridId?: string

  @TextField({ min: 1, max: 40, optional: true, description: 'Part of a name' })
  q?: string

  @NumberField({
    min: -180,
    max: 180,
    fromText: true,
    optional: true,
    description: 'With lat and coord: nearest first',
  })
  lng?: number

  @NumberField({ min: -180, max: 180, fromText: true, optional: true })
  lat?: number

  @ChoiceField(COORDS, {
    optional: true,
    description: 'Of lng and lat, required with them, and of the answer',
  })
  coord?: Coord

  @NumberField({
    min: 1,
    max: 2_000,
    fromText: true,
    optional: true,
    description: 'How far to look around the point, metres (300)',
  })
  withinM?: number
}

export class PlaceView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String, description: 'The short code on the wall' })
  readonly key!: string

  @ApiProperty({ type: String, enum: [...PLACE_KINDS] })
  readonly kind!: PlaceKind

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly address!: string

  @ApiProperty({ type: String, description: 'The grid' })
  readonly areaId!: string

  @ApiProperty({ type: String, nullable: true, description: 'What people call the grid' })
  readonly areaName!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'The compound of a building' })
  readonly parentId!: string | null

  @ApiProperty({ type: PointView })
  readonly location!: PointView

  @ApiPropertyOptional({ type: Number, description: 'Metres from the point asked about' })
  readonly distanceM?: number
}

export class PlacePageView {
  @ApiProperty({ type: [PlaceView] })
  readonly items!: readonly PlaceView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class PlaceQuery {
  @ChoiceField(COORDS, { optional: true, description: 'Of the answer; WGS 84 when left out' })
  coord?: Coord
}
