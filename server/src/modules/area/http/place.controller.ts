import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { PlaceService } from '../place.service.js'
import { PlaceListQuery, PlacePageView, PlaceQuery, PlaceView } from './place.dto.js'

@ApiTags('places')
@ApiBearerAuth()
@Controller('places')
export class PlaceController {
  constructor(private readonly places: PlaceService) {}

  @ApiOperation({
    summary: 'Compounds, buildings, units and stations: of a grid, by name, or nearest to a point',
  })
  @ApiOkResponse({ type: PlacePageView })
  @Get()
  listPlaces(@Query() query: PlaceListQuery): Promise<PlacePageView> {
    return this.places.list(query)
  }

  @ApiOperation({ summary: 'The place whose short code was read from a wall' })
  @ApiOkResponse({ type: PlaceView })
  @Get(':key')
  readPlace(@Param('key') key: string, @Query() query: PlaceQuery): Promise<PlaceView> {
    return this.places.one(key, query.coord)
  }
}
