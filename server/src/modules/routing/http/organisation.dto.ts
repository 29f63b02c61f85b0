import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { Matches } from 'class-validator'
import { both, ChoiceField, FlagField, IdField, PageQuery, TextField } from '../../../core/http/index.js'
import { ORGANISATION_SORTS, type OrganisationSort } from '../../category/index.js'
import { ORGANISATION_KINDS, type OrganisationKind } from '../domain/organisation-kind.js'

const NO_SORT = 'none'
const SORTS = [...ORGANISATION_SORTS, NO_SORT] as const
const TRUE = ['true', 'false'] as const

/** A public line; empty takes it away. */
const PhoneField = (description: string): PropertyDecorator =>
  applyDecorators(
    TextField({ max: 20, optional: true, description }),
    Matches(/^(\+?\d[\d-]{2,18})?$/, both('电话号码不对', 'is not a telephone number')),
  )

export class OrganisationListQuery extends PageQuery {
  @IdField({ description: 'The county, or any area in it' })
  areaId!: string

  @ChoiceField(ORGANISATION_KINDS, { optional: true })
  kind?: OrganisationKind

  @TextField({ max: 40, optional: true, description: 'Part of the name' })
  q?: string

  @ChoiceField(TRUE, { optional: true, description: 'The closed ones too' })
  closed?: (typeof TRUE)[number]
}

export class NewOrganisationBody {
  @IdField()
  countyId!: string

  @ChoiceField(ORGANISATION_KINDS)
  kind!: OrganisationKind

  @ChoiceField(SORTS, { optional: true, description: 'What it is for; a utility must have one' })
  sort?: OrganisationSort | typeof NO_SORT

  @TextField({ min: 2, max: 60 })
  name!: string

  @IdField({ optional: true, description: 'The area it serves, when smaller than the county' })
  areaId?: string

  @PhoneField('In office hours')
  phone?: string

  @PhoneField('Answered at any hour')
  emergencyPhone?: string
}

export class OrganisationChangeBody {
  @ChoiceField(SORTS, { optional: true })
  sort?: OrganisationSort | typeof NO_SORT

  @TextField({ min: 2, max: 60, optional: true })
  name?: string

  @IdField({ optional: true, description: 'The county itself for all of it' })
  areaId?: string

  @PhoneField('Empty takes it away')
  phone?: string

  @PhoneField('Empty takes it away')
  emergencyPhone?: string

  @FlagField({ optional: true, description: 'Closed, it is given nothing more; its tickets stay' })
  closed?: boolean
}

export class OrganisationView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ enum: ORGANISATION_KINDS })
  readonly kind!: OrganisationKind

  @ApiProperty({ type: String, enum: ORGANISATION_SORTS, nullable: true })
  readonly sort!: OrganisationSort | null

  @ApiProperty({ type: String })
  readonly name!: string

  @ApiProperty({ type: String })
  readonly countyId!: string

  @ApiProperty({ type: String, nullable: true, description: 'Null for the whole county' })
  readonly areaId!: string | null

  @ApiProperty({ type: String })
  readonly areaName!: string

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null

  @ApiProperty({ type: String, nullable: true })
  readonly emergencyPhone!: string | null

  @ApiProperty({ type: Boolean })
  readonly closed!: boolean

  @ApiProperty({ type: Boolean, description: 'Whether the caller may change it' })
  readonly mayEdit!: boolean
}

export class OrganisationListView {
  @ApiProperty({ type: [OrganisationView] })
  readonly items!: OrganisationView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null

  @ApiProperty({ type: String })
  readonly countyId!: string

  @ApiProperty({ type: Boolean, description: 'Whether the caller may add one' })
  readonly mayAdd!: boolean
}
