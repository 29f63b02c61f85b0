import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { StaffAccounts } from '../staff/staff-accounts.js'
import { StaffGrants } from '../staff/staff-grants.js'
import { StaffHiring } from '../staff/staff-hiring.js'
import { StaffReader } from '../staff/staff-reader.js'
import { StaffRoles } from '../staff/staff-roles.js'
import {
  ActivationCodeView,
  GrantableRolesView,
  NewStaffView,
  StaffListView,
  StaffPhoneView,
  StaffView,
} from '../staff/staff.views.js'
import {
  GrantableQuery,
  NewStaffBody,
  StaffChangeBody,
  StaffListQuery,
  StaffMembershipBody,
} from './staff.dto.js'
import { staffDraft, staffFilter, staffMembership } from './staff-request.js'

@ApiTags('staff')
@ApiBearerAuth()
@Controller('staff')
export class StaffController {
  constructor(
    private readonly reader: StaffReader,
    private readonly hiring: StaffHiring,
    private readonly accounts: StaffAccounts,
    private readonly roles: StaffRoles,
    private readonly grants: StaffGrants,
  ) {}

  @ApiOperation({ summary: 'Staff of an area and all below it, by name; telephones masked' })
  @ApiOkResponse({ type: StaffListView })
  @Get()
  listStaff(@CurrentActor() actor: Actor, @Query() query: StaffListQuery): Promise<StaffListView> {
    return this.reader.list(actor, staffFilter(query))
  }

  @ApiOperation({ summary: 'Roles the caller may give in an area and below it' })
  @ApiOkResponse({ type: GrantableRolesView })
  @Get('grantable')
  listGrantableRoles(@CurrentActor() actor: Actor, @Query() { areaId }: GrantableQuery): GrantableRolesView {
    return { items: this.grants.offered(actor, areaId) }
  }

  @ApiOperation({ summary: 'Somebody joins; the activation code is shown this once' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: NewStaffView })
  @Post()
  hireStaff(
    @CurrentActor() actor: Actor,
    @Body() body: NewStaffBody,
    @Idempotent() idempotent: IdempotentRequest | undefined,
  ): Promise<NewStaffView> {
    return this.hiring.hire(actor, { draft: staffDraft(body), idempotent })
  }

  @ApiOkResponse({ type: StaffView })
  @Get(':id')
  readStaff(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StaffView> {
    return this.reader.one(actor, id)
  }

  @ApiOperation({ summary: 'The whole telephone number; looking at it is put on record' })
  @ApiOkResponse({ type: StaffPhoneView })
  @Get(':id/phone')
  async readStaffPhone(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StaffPhoneView> {
    return { phone: await this.reader.phone(actor, id) }
  }

  @ApiOkResponse({ type: StaffView })
  @Patch(':id')
  editStaff(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: StaffChangeBody,
  ): Promise<StaffView> {
    return this.accounts.edit(actor, id, body)
  }

  @ApiCreatedResponse({ type: StaffView })
  @Post(':id/memberships')
  grantRole(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: StaffMembershipBody,
  ): Promise<StaffView> {
    return this.roles.grant(actor, id, staffMembership(body))
  }

  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':id/memberships/:membershipId')
  revokeRole(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('membershipId') membershipId: string,
  ): Promise<void> {
    return this.roles.revoke(actor, id, membershipId)
  }

  @ApiOkResponse({ type: StaffView })
  @HttpCode(200)
  @Post(':id/disable')
  disableStaff(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StaffView> {
    return this.accounts.disable(actor, id)
  }

  @ApiOkResponse({ type: StaffView })
  @HttpCode(200)
  @Post(':id/enable')
  enableStaff(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StaffView> {
    return this.accounts.enable(actor, id)
  }

  @ApiOperation({ summary: 'A new activation code, shown this once; the one before opens nothing any more' })
  @ApiCreatedResponse({ type: ActivationCodeView })
  @Post(':id/activation-code')
  issueActivationCode(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActivationCodeView> {
    return this.accounts.newCode(actor, id)
  }
}
