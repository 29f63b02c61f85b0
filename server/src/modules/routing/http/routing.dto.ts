import { COORDS, type Coord } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ChoiceField, IdField, NumberField, TextField } from '../../../core/http/index.js'
import { ROUTE_REASONS, type RouteReason } from '../domain/route-decision.js'

export class HereQuery {
  @NumberField({ min: -180, max: 180, fromText: true })
  lng!: number

  // As wide as a longitude, so that a swapped pair is told that it is swapped.
  @NumberField({ min: -180, max: 180, fromText: true })
  lat!: number

  @ChoiceField(COORDS, { optional: true, description: 'Required with a point; there is no default' })
  coord?: Coord

  @NumberField({
    min: 0,
    max: 100_000,
    fromText: true,
    optional: true,
    description: 'Metres, as the phone says; left out it is 0',
  })
  accuracy?: number
}

export class PreviewQuery {
  @NumberField({
    min: -180,
    max: 180,
    fromText: true,
    optional: true,
    description: 'A point, an area or a place code is needed',
  })
  lng?: number

  @NumberField({ min: -180, max: 180, fromText: true, optional: true })
  lat?: number

  @ChoiceField(COORDS, { optional: true, description: 'Required with a point; there is no default' })
  coord?: Coord

  @NumberField({ min: 0, max: 100_000, fromText: true, optional: true })
  accuracy?: number

  @IdField({ optional: true })
  areaId?: string

  @TextField({ min: 1, max: 16, optional: true, description: 'Read from a wall; wins over the point' })
  placeCode?: string

  @IdField({ optional: true })
  categoryId?: string
}

export class PreviewOwnerView {
  @ApiProperty({ type: String, enum: ['post', 'organisation', 'desk'] })
  readonly kind!: 'post' | 'organisation' | 'desk'

  @ApiProperty({ type: String, description: 'The person, the organisation, or the area whose desk it is' })
  readonly name!: string

  @ApiPropertyOptional({ type: String, description: 'As shown before the name, e.g. 建华园网格员' })
  readonly post?: string
}

export class ContactView {
  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null
}

export class PreviewView {
  @ApiProperty({ type: String, description: 'Where it is and so who gets it, in the caller’s language' })
  readonly sentence!: string

  @ApiProperty({ type: String, enum: [...ROUTE_REASONS] })
  readonly reason!: RouteReason

  @ApiProperty({ type: PreviewOwnerView })
  readonly owner!: PreviewOwnerView

  @ApiProperty({ type: Number, description: 'Minutes within which it must be accepted' })
  readonly acceptMinutes!: number

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'Reported now, it must be accepted by then',
  })
  readonly acceptBy!: string

  @ApiProperty({
    type: ContactView,
    nullable: true,
    description: 'Line of the utility the category concerns, open at any hour',
  })
  readonly emergency!: ContactView | null
}

export class NamedAreaView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String })
  readonly name!: string
}

export class OnDutyView {
  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String, nullable: true, description: 'Work telephone' })
  readonly phone!: string | null

  @ApiProperty({ type: String, enum: ['holder', 'standIn'] })
  readonly standing!: 'holder' | 'standIn'

  @ApiProperty({ type: String, format: 'date-time', description: 'End of the shift' })
  readonly until!: string
}

export class HereView {
  @ApiProperty({ type: NamedAreaView, nullable: true })
  readonly grid!: NamedAreaView | null

  @ApiProperty({ type: NamedAreaView, nullable: true })
  readonly community!: NamedAreaView | null

  @ApiProperty({ type: NamedAreaView })
  readonly county!: NamedAreaView

  @ApiProperty({ type: OnDutyView, nullable: true, description: 'Who answers for the grid now' })
  readonly worker!: OnDutyView | null

  @ApiProperty({ type: ContactView, nullable: true, description: 'The desk to turn to when nobody does' })
  readonly desk!: ContactView | null
}

export class MyDutyView {
  @ApiProperty({ type: String })
  readonly areaId!: string

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, enum: ['communityBusiness', 'gridResponsibility', 'dutyOfficer'] })
  readonly duty!: 'communityBusiness' | 'gridResponsibility' | 'dutyOfficer'

  @ApiProperty({ type: String, enum: ['holder', 'standIn'] })
  readonly standing!: 'holder' | 'standIn'

  @ApiProperty({ type: String, enum: ['onDuty', 'offHours', 'absent', 'inactive'] })
  readonly state!: 'onDuty' | 'offHours' | 'absent' | 'inactive'

  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'End of the present shift' })
  readonly until!: string | null
}

export class MyDutiesView {
  @ApiProperty({ type: [MyDutyView] })
  readonly items!: readonly MyDutyView[]
}
