import { ApiProperty } from '@nestjs/swagger'
import { ROLES, type Role } from '@beegrid/shared'

export class DemoAccountView {
  @ApiProperty() id!: string
  @ApiProperty({ description: 'An invented name' }) name!: string
  @ApiProperty({ enum: ROLES }) role!: Role
  @ApiProperty() roleName!: string
  @ApiProperty() areaName!: string
  @ApiProperty({ description: 'What to try as this person' }) hint!: string
}

export class DemoAccountsView {
  @ApiProperty({ type: [DemoAccountView] }) items!: DemoAccountView[]
}
