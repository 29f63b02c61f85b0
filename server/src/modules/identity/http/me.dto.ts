import { ROLES, type Role } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ChoiceField, FlagField } from '../../../core/http/index.js'
import { PERMISSIONS, type Permission } from '../domain/permissions.js'
import { LANGUAGES, THEMES, type UserSettings } from '../domain/user-settings.js'
import { UserView } from './auth.dto.js'

export class SettingsChangeDto {
  @ChoiceField(LANGUAGES, { optional: true })
  language?: UserSettings['language']

  @FlagField({ optional: true, description: 'Elder mode 关怀模式' })
  elder?: boolean

  @ChoiceField(THEMES, { optional: true })
  theme?: UserSettings['theme']
}

export class SettingsView implements UserSettings {
  @ApiProperty({ enum: LANGUAGES })
  language!: UserSettings['language']

  @ApiProperty({ type: Boolean, description: 'Elder mode 关怀模式' })
  elder!: boolean

  @ApiProperty({ enum: THEMES })
  theme!: UserSettings['theme']
}

export class MembershipView {
  @ApiProperty({ enum: ROLES })
  role!: Role

  @ApiPropertyOptional({ type: String, description: "A grid worker's is always a grid" })
  areaId?: string

  @ApiProperty({
    type: String,
    description: 'The area, or the county an organisation serves; empty for a resident of nowhere yet',
  })
  areaName!: string

  @ApiPropertyOptional({ type: String })
  organisationId?: string

  @ApiPropertyOptional({ enum: ['holder', 'standIn'] })
  post?: 'holder' | 'standIn'
}

export class MeView {
  @ApiProperty({ type: UserView })
  user!: UserView

  @ApiProperty({ type: [MembershipView] })
  memberships!: MembershipView[]

  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions!: Permission[]

  @ApiProperty({ type: SettingsView })
  settings!: SettingsView
}
