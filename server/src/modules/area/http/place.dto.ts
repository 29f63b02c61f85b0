import { CODE_KINDS, COORDS, PLACE_KINDS, type CodeKind, type Coord, type PlaceKind } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  ChoiceField,
  IdField,
  NestedField,
  NumberField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'
import type { PlaceStatus } from '../domain/place-status.js'
import { PointView } from './area.dto.js'

export class PlaceListQuery extends PageQuery {
  @IdField({ optional: true, description: 'Places of this grid' })
  gridId?: string

  @IdField({ optional: true, description: 'Places anywhere inside this area' })
  areaId?: string

  @ChoiceField(PLACE_KINDS, { optional: true })
  kind?: PlaceKind

  @IdField({ optional: true, description: 'Places in this compound or building' })
  parentId?: string

  @ChoiceField(['true', 'false'], { optional: true, description: 'Only those that lie in no other place' })
  topmost?: 'true' | 'false'

  @ChoiceField(['active', 'retired'], { optional: true, description: 'Active ones when left out' })
  status?: PlaceStatus

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

  @ApiProperty({
    type: String,
    enum: ['active', 'retired'],
    description: 'The code of a retired one still says where it hangs, and routes a report there',
  })
  readonly status!: PlaceStatus

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly address!: string

  @ApiProperty({
    type: String,
    description: 'The grid by the boundaries in force, or the smallest area above',
  })
  readonly areaId!: string

  @ApiProperty({ type: String, nullable: true, description: 'What people call the grid' })
  readonly areaName!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'The compound of a building' })
  readonly parentId!: string | null

  @ApiProperty({ type: PointView })
  readonly location!: PointView

  @ApiPropertyOptional({ type: Number, description: 'Metres from the point asked about' })
  readonly distanceM?: number

  @ApiPropertyOptional({ type: Number, description: 'In a list by name: how many places lie in it' })
  readonly children?: number
}

/** What a code on a wall stands for now: a place, or a grid. */
export class CodedPlaceView {
  @ApiProperty({ type: String, nullable: true, description: 'Null for a grid, which is no place' })
  readonly id!: string | null

  @ApiProperty({ type: String })
  readonly key!: string

  @ApiProperty({ type: String, enum: [...CODE_KINDS] })
  readonly kind!: CodeKind

  @ApiProperty({
    type: String,
    enum: ['active', 'retired'],
    description: 'The code of a retired grid stands for whoever has the ground at its centre now',
  })
  readonly status!: PlaceStatus

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly address!: string

  @ApiProperty({
    type: String,
    description: 'The grid by the boundaries in force, or the smallest area above',
  })
  readonly areaId!: string

  @ApiProperty({ type: String, nullable: true })
  readonly areaName!: string | null

  @ApiProperty({ type: String, nullable: true })
  readonly parentId!: string | null

  @ApiProperty({ type: PointView, description: 'Of a grid its centre' })
  readonly location!: PointView
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

export class PlacePoint {
  @NumberField({ min: -180, max: 180 })
  lng!: number

  // As wide as a longitude, so that a swapped pair is told that it is swapped.
  @NumberField({ min: -180, max: 180 })
  lat!: number

  @ChoiceField(COORDS, { optional: true, description: 'Required; there is no default' })
  coord?: Coord
}

export class NewPlaceBody {
  @ChoiceField(PLACE_KINDS)
  kind!: PlaceKind

  @TextField({ min: 1, max: 80 })
  name!: string

  @TextField({ max: 200, optional: true, description: 'Left out it is made of the names above and its own' })
  address?: string

  @IdField({ optional: true, description: 'The compound of a building, the building of a unit' })
  parentId?: string

  @NestedField(() => PlacePoint)
  location!: PlacePoint

  @IdField({ optional: true, description: 'A grid chosen by hand; left out it is the one the point lies in' })
  areaId?: string
}

export class PlaceChangeBody {
  @TextField({ min: 1, max: 80, optional: true })
  name?: string

  @TextField({ max: 200, optional: true })
  address?: string

  @IdField({ optional: true })
  parentId?: string

  @NestedField(() => PlacePoint, { optional: true })
  location?: PlacePoint

  @IdField({ optional: true })
  areaId?: string
}
