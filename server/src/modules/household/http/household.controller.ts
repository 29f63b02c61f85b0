import { Controller, Get, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { HouseholdService, type HouseholdFact } from '../household.service.js'
import { HouseholdListQuery, HouseholdPageView, type HouseholdView } from './household.dto.js'

@ApiTags('households')
@ApiBearerAuth()
@Controller('households')
export class HouseholdController {
  constructor(private readonly households: HouseholdService) {}

  @ApiOperation({ summary: 'The register of households of an area; each look is written down' })
  @ApiOkResponse({ type: HouseholdPageView })
  @Get()
  async listHouseholds(
    @CurrentActor() actor: Actor,
    @Query() query: HouseholdListQuery,
  ): Promise<HouseholdPageView> {
    const { items, nextCursor } = await this.households.list(actor, query)
    return { items: items.map(householdView), nextCursor }
  }
}

function householdView({ id, areaId, placeId, room, ...facts }: HouseholdFact): HouseholdView {
  const { householder, phone, people, liaison } = facts
  return { id, areaId, placeId, room, householder, phone, people, liaison }
}
