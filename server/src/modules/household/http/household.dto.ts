import { ApiProperty } from '@nestjs/swagger'
import { IdField, PageQuery } from '../../../core/http/index.js'

export class HouseholdListQuery extends PageQuery {
  @IdField({ description: 'Households of this area and all below it' })
  areaId!: string
}

export class HouseholdView {
  @ApiProperty({ type: String })
  readonly id!: string

  @ApiProperty({ type: String, description: 'The grid' })
  readonly areaId!: string

  @ApiProperty({ type: String, description: 'The building or unit' })
  readonly placeId!: string

  @ApiProperty({ type: String })
  readonly room!: string

  @ApiProperty({ type: String })
  readonly householder!: string

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null

  @ApiProperty({ type: Number, nullable: true, description: 'How many live there' })
  readonly people!: number | null

  @ApiProperty({ type: String, nullable: true, description: 'The party member who keeps in touch' })
  readonly liaison!: string | null
}

export class HouseholdPageView {
  @ApiProperty({ type: [HouseholdView] })
  readonly items!: readonly HouseholdView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}
