import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { OrganisationApi } from './organisation-api.js'
import {
  NewOrganisationBody,
  OrganisationChangeBody,
  OrganisationListQuery,
  OrganisationListView,
  OrganisationView,
} from './organisation.dto.js'

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('organisations')
export class OrganisationController {
  constructor(private readonly organisations: OrganisationApi) {}

  @ApiOperation({ summary: 'Utilities, property companies and departments of a county, by name' })
  @ApiOkResponse({ type: OrganisationListView })
  @Get()
  listOrganisations(
    @CurrentActor() actor: Actor,
    @Query() query: OrganisationListQuery,
  ): Promise<OrganisationListView> {
    return this.organisations.list(actor, query)
  }

  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: OrganisationView })
  @Post()
  createOrganisation(
    @CurrentActor() actor: Actor,
    @Body() body: NewOrganisationBody,
    @Idempotent() idempotent: IdempotentRequest | undefined,
  ): Promise<OrganisationView> {
    return this.organisations.create(actor, body, idempotent)
  }

  @ApiOkResponse({ type: OrganisationView })
  @Patch(':id')
  updateOrganisation(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: OrganisationChangeBody,
  ): Promise<OrganisationView> {
    return this.organisations.update(actor, id, body)
  }
}
