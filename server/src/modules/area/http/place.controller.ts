import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { PlaceManagement } from '../place-management.service.js'
import { PlaceService } from '../place.service.js'
import {
  CodedPlaceView,
  NewPlaceBody,
  PlaceChangeBody,
  PlaceListQuery,
  PlacePageView,
  PlaceQuery,
  PlaceView,
} from './place.dto.js'

@ApiTags('places')
@ApiBearerAuth()
@Controller('places')
export class PlaceController {
  constructor(
    private readonly places: PlaceService,
    private readonly management: PlaceManagement,
  ) {}

  @ApiOperation({
    summary: 'Compounds, buildings, units and stations: of an area, by name, or nearest to a point',
  })
  @ApiOkResponse({ type: PlacePageView })
  @Get()
  listPlaces(@Query() query: PlaceListQuery): Promise<PlacePageView> {
    return this.places.list(query)
  }

  @ApiOperation({ summary: 'What a code read from a wall stands for: a place, or a grid' })
  @ApiOkResponse({ type: CodedPlaceView })
  @Get(':key')
  readPlace(@Param('key') key: string, @Query() query: PlaceQuery): Promise<CodedPlaceView> {
    return this.places.one(key, query.coord)
  }

  @ApiOperation({ summary: 'Adds a place; its short code is made now and kept for good' })
  @ApiCreatedResponse({ type: PlaceView })
  @Post()
  addPlace(@CurrentCaller() caller: Caller, @Body() body: NewPlaceBody): Promise<PlaceView> {
    return this.management.create(caller, body)
  }

  @ApiOperation({ summary: 'Renames or moves a place' })
  @ApiOkResponse({ type: PlaceView })
  @Patch(':key')
  changePlace(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Body() body: PlaceChangeBody,
  ): Promise<PlaceView> {
    return this.management.change(actor, key, body)
  }

  @ApiOperation({
    summary: 'Takes a place and everything in it out of use; its code still says where it hangs',
  })
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':key')
  retirePlace(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<void> {
    return this.management.retire(actor, key)
  }
}
