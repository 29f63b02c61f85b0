import { DUTIES, ROLES, type Duty, type Role } from '@beegrid/shared'
import { applyDecorators } from '@nestjs/common'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator'
import {
  both,
  ChoiceField,
  IdField,
  MayBeLeftOut,
  NestedListField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'

const MAX_ROLES = 20
const POSTS = ['holder', 'standIn'] as const
const TRUE = ['true', 'false'] as const

/** 4 to 32 letters, digits, dots, dashes; capitals are as good as small ones. */
export const UsernameField = (rule: { optional?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    TextField({ min: 4, max: 32, ...rule, description: 'Letters, digits, dot, dash; kept in small letters' }),
    Matches(
      /^[a-z0-9][a-z0-9._-]*$/i,
      both('只能用字母、数字、点、横线', 'letters, digits, dots and dashes only'),
    ),
  )

const DutiesField = (): PropertyDecorator =>
  applyDecorators(
    MayBeLeftOut(),
    ApiPropertyOptional({ type: String, enum: DUTIES, isArray: true }),
    IsArray(both('须为列表', 'must be a list')),
    ArrayMaxSize(DUTIES.length, both('太多', 'too many')),
    ArrayUnique(both('有重复', 'must not repeat')),
    IsIn([...DUTIES], { each: true, ...both('没有这种岗位职责', 'no such duty') }),
  )

/** A moment: ISO 8601 with its zone. */
const MomentField = (description: string): PropertyDecorator =>
  applyDecorators(
    TextField({ max: 40, optional: true, description }),
    Matches(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/,
      both('须为带时区的时间', 'must be an ISO 8601 time with a zone'),
    ),
  )

export class StaffMembershipBody {
  @ChoiceField(ROLES)
  role!: Role

  @IdField({ optional: true, description: 'Left out for a role of an organisation' })
  areaId?: string

  @IdField({ optional: true })
  organisationId?: string

  @DutiesField()
  duties?: Duty[]

  @ChoiceField(POSTS, { optional: true })
  post?: (typeof POSTS)[number]

  @MomentField('From when it is held; left out it is now')
  validFrom?: string

  @MomentField('Exclusive; left out it is open-ended')
  validTo?: string
}

export class NewStaffBody {
  @TextField({ min: 1, max: 32 })
  name!: string

  @TextField({ max: 20, optional: true })
  phone?: string

  @UsernameField({ optional: true })
  username?: string

  @NestedListField(() => StaffMembershipBody, { min: 1, max: MAX_ROLES })
  memberships!: StaffMembershipBody[]
}

export class StaffChangeBody {
  @TextField({ min: 1, max: 32, optional: true })
  name?: string

  @TextField({
    max: 20,
    optional: true,
    description: 'The mask as shown leaves it as it is; empty takes it away',
  })
  phone?: string
}

export class StaffListQuery extends PageQuery {
  @IdField({ optional: true, description: 'And all below it; left out it is all one keeps' })
  areaId?: string

  @IdField({ optional: true })
  organisationId?: string

  @ChoiceField(ROLES, { optional: true })
  role?: Role

  @TextField({
    max: 40,
    optional: true,
    description: 'Part of a name, start of a user name, whole telephone',
  })
  q?: string

  @ChoiceField(TRUE, { optional: true, description: 'Those who left instead of those who serve' })
  former?: (typeof TRUE)[number]
}

export class GrantableQuery {
  @IdField({ optional: true })
  areaId?: string
}

export class OwnUsernameView {
  @ApiProperty({ type: String, nullable: true })
  username!: string | null
}

export class PasswordChangeBody {
  @TextField({ min: 1, max: 200 })
  old!: string

  @TextField({ min: 1, max: 200 })
  new!: string
}

export class ActivationBody {
  @TextField({ min: 1, max: 64 })
  username!: string

  @TextField({ min: 1, max: 40 })
  code!: string

  @TextField({ min: 1, max: 200 })
  password!: string
}

export class SetupBody {
  @TextField({ min: 1, max: 40 })
  code!: string

  @UsernameField()
  username!: string

  @TextField({ min: 1, max: 200 })
  password!: string

  @TextField({ min: 1, max: 32 })
  name!: string
}

export class SetupView {
  @ApiProperty({ type: Boolean, description: 'There is no administrator yet' })
  needed!: boolean
}
