import { COORDS, type Coord } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { AREA_FINDING_KINDS, type AreaFindingKind } from '../domain/area-finding.js'
import { GEOMETRY_API } from '../feature.views.js'
import { AreaView, PointView } from './area.dto.js'

export class AreaFindingView {
  @ApiProperty({ type: String, enum: ['error', 'warning'], description: 'An error refuses the whole change' })
  readonly severity!: 'error' | 'warning'

  @ApiProperty({ type: String, enum: [...AREA_FINDING_KINDS] })
  readonly kind!: AreaFindingKind

  @ApiProperty({ type: [String], description: 'Ids of the areas it is about' })
  readonly refs!: readonly string[]

  @ApiProperty({ type: String })
  readonly zh!: string

  @ApiProperty({ type: String })
  readonly en!: string

  @ApiPropertyOptional({ type: Number, description: 'Square metres of an overlap or a gap' })
  readonly areaM2?: number

  @ApiPropertyOptional({ type: PointView })
  readonly at?: PointView

  @ApiPropertyOptional({ ...GEOMETRY_API, description: 'The ground concerned, in `coord`' })
  readonly geometry?: object

  @ApiPropertyOptional({ type: String, enum: [...COORDS], description: 'Of geometry' })
  readonly coord?: Coord
}

export class AreaChangeView {
  @ApiProperty({ type: Number, description: 'The boundary version in force now' })
  readonly version!: number

  @ApiProperty({ type: [AreaView] })
  readonly areas!: readonly AreaView[]
}

export class BoundariesView {
  @ApiProperty({ type: Number, nullable: true, description: 'Null after a dry run' })
  readonly version!: number | null

  @ApiProperty({ type: [AreaFindingView] })
  readonly findings!: readonly AreaFindingView[]
}

export class AreaVersionView {
  @ApiProperty({ type: Number })
  readonly version!: number

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string

  @ApiProperty({ type: String, nullable: true, description: 'Null: loaded by the system' })
  readonly actorName!: string | null

  @ApiProperty({ type: String })
  readonly summary!: string

  @ApiProperty({ type: Boolean, description: 'The latest that concerns the area' })
  readonly current!: boolean
}

export class AreaVersionPageView {
  @ApiProperty({ type: [AreaVersionView] })
  readonly items!: readonly AreaVersionView[]

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null
}

export class NextCodeView {
  @ApiProperty({ type: String, nullable: true, description: 'Null when all 999 are used' })
  readonly code!: string | null
}
