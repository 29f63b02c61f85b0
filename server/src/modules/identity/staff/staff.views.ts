import { DUTIES, ROLES, type Duty, type Role } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'

/** What may be done with an account; which of it, the server says for each reader. */
export const STAFF_ACTIONS = ['edit', 'grant', 'disable', 'enable', 'newCode'] as const
export type StaffAction = (typeof STAFF_ACTIONS)[number]

const POSTS = ['holder', 'standIn'] as const

export class StaffMembershipView {
  @ApiProperty({ type: String })
  id!: string

  @ApiProperty({ enum: ROLES })
  role!: Role

  @ApiProperty({ type: String, nullable: true })
  areaId!: string | null

  @ApiProperty({ type: String, nullable: true })
  organisationId!: string | null

  @ApiProperty({ type: String, description: 'The area or organisation; empty when it is for everything' })
  placeName!: string

  @ApiProperty({ enum: POSTS, nullable: true, type: String })
  post!: (typeof POSTS)[number] | null

  @ApiProperty({ enum: DUTIES, isArray: true })
  duties!: Duty[]

  @ApiProperty({ type: String, format: 'date-time' })
  validFrom!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validTo!: string | null

  @ApiProperty({ type: String, enum: ['now', 'later', 'over'] })
  state!: 'now' | 'later' | 'over'

  @ApiProperty({ type: Boolean, description: 'Whether the caller may take it away' })
  mayRevoke!: boolean
}

export class StaffView {
  @ApiProperty({ type: String })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true, description: 'Masked where it is the telephone number' })
  username!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Masked: 138****5678' })
  phone!: string | null

  @ApiProperty({ type: String, enum: ['active', 'invited', 'disabled'] })
  status!: 'active' | 'invited' | 'disabled'

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the activation code given out last can be used',
  })
  codeUntil!: string | null

  @ApiProperty({ type: [StaffMembershipView], description: 'Those the caller may see' })
  memberships!: StaffMembershipView[]

  @ApiProperty({ enum: STAFF_ACTIONS, isArray: true })
  may!: StaffAction[]
}

export class StaffListView {
  @ApiProperty({ type: [StaffView] })
  items!: StaffView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

export class ActivationCodeView {
  @ApiProperty({
    type: String,
    description: 'To be told to the person; whole, also where it is a telephone number',
  })
  username!: string

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Shown once, kept nowhere; null when the same Idempotency-Key comes again',
  })
  activationCode!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  codeUntil!: string
}

export class NewStaffView extends ActivationCodeView {
  @ApiProperty({ type: StaffView })
  person!: StaffView
}

export class StaffPhoneView {
  @ApiProperty({ type: String, nullable: true, description: 'Whole; that it was looked at is on record' })
  phone!: string | null
}

export class GrantableRoleView {
  @ApiProperty({ enum: ROLES })
  role!: Role

  @ApiProperty({ type: String, enum: ['area', 'organisation'] })
  heldFor!: 'area' | 'organisation'

  @ApiProperty({ type: [String], enum: ['county', 'subdistrict', 'community', 'grid'] })
  levels!: string[]

  @ApiProperty({ type: Boolean, description: 'Can be held without an area' })
  everywhere!: boolean
}

export class GrantableRolesView {
  @ApiProperty({ type: [GrantableRoleView] })
  items!: GrantableRoleView[]
}
