import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'

export class OwnerCandidateView {
  @ApiProperty({ enum: ['post', 'organisation', 'desk'] }) party!: 'post' | 'organisation' | 'desk'
  @ApiPropertyOptional() areaId?: string
  @ApiPropertyOptional() organisationId?: string
  @ApiProperty() name!: string
  @ApiProperty() title!: string
  @ApiProperty({ description: 'Whether someone is on duty there now' }) onDuty!: boolean
  @ApiProperty({ description: 'Open tickets that lie there; the order does not depend on it' }) load!: number
  @ApiPropertyOptional({ description: 'This owner refused the ticket, for this reason' }) refused?: string
}

export class OwnerCandidatesView {
  @ApiProperty({ type: [OwnerCandidateView] }) items!: OwnerCandidateView[]
}
