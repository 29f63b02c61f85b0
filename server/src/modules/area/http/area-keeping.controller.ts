import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { AreaAttributes } from '../keep/area-attributes.js'
import { AreaBoundaries } from '../keep/area-boundaries.js'
import { AreaShaping } from '../keep/area-shaping.js'
import { AreaVersions } from '../keep/area-versions.js'
import { areaChangeView, areaView } from './area-view.js'
import { AreaView } from './area.dto.js'
import {
  BoundariesBody,
  CreateAreaBody,
  MergeAreasBody,
  MoveAreaBody,
  RestoreVersionBody,
  RetireAreaBody,
  SplitAreaBody,
  UpdateAreaBody,
  VersionListQuery,
  VersionParams,
} from './area-keeping.dto.js'
import { AreaChangeView, AreaVersionPageView, BoundariesView, NextCodeView } from './area-keeping.views.js'

/** Keeping the net: new areas, other borders, and what was before. */
@ApiTags('areas')
@ApiBearerAuth()
@Controller('areas')
export class AreaKeepingController {
  constructor(
    private readonly attributes: AreaAttributes,
    private readonly shaping: AreaShaping,
    private readonly boundaries: AreaBoundaries,
    private readonly versions: AreaVersions,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: AreaView })
  async createArea(@Body() body: CreateAreaBody, @CurrentCaller() caller: Caller): Promise<AreaView> {
    return areaView(await this.attributes.create(caller, body))
  }

  @Post('merge')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: AreaChangeView })
  async mergeAreas(@Body() body: MergeAreasBody, @CurrentCaller() caller: Caller): Promise<AreaChangeView> {
    return areaChangeView(await this.shaping.merge(caller, body))
  }

  @Post('boundaries')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'Other outlines for several areas at once; a dry run says what would be wrong' })
  @ApiOkResponse({ type: BoundariesView })
  replaceBoundaries(@Body() body: BoundariesBody, @CurrentCaller() caller: Caller): Promise<BoundariesView> {
    return this.boundaries.replace(caller, body)
  }

  @Patch(':id')
  @ApiOkResponse({ type: AreaView })
  async updateArea(
    @Param('id') id: string,
    @Body() body: UpdateAreaBody,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaView> {
    return areaView(await this.attributes.update(caller, id, body))
  }

  @Post(':id/split')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'Cut in two by a line; the larger part stays the area, the smaller is new' })
  @ApiOkResponse({ type: AreaChangeView })
  async splitArea(
    @Param('id') id: string,
    @Body() body: SplitAreaBody,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaChangeView> {
    return areaChangeView(await this.shaping.split(caller, id, body))
  }

  @Post(':id/move')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'To another parent, with its ground; it gets a code of the new parent' })
  @ApiOkResponse({ type: AreaChangeView })
  async moveArea(
    @Param('id') id: string,
    @Body() body: MoveAreaBody,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaChangeView> {
    return areaChangeView(await this.shaping.move(caller, id, body))
  }

  @Post(':id/retire')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'No longer in force; old tickets keep its name. A neighbour may take the ground' })
  @ApiOkResponse({ type: AreaChangeView })
  async retireArea(
    @Param('id') id: string,
    @Body() body: RetireAreaBody,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaChangeView> {
    return areaChangeView(await this.shaping.retire(caller, id, body))
  }

  @Get(':id/next-code')
  @ApiOperation({ summary: 'The next free code for a child of this area' })
  @ApiOkResponse({ type: NextCodeView })
  async readNextCode(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<NextCodeView> {
    return { code: await this.versions.nextCode(caller, id) }
  }

  @Get(':id/versions')
  @ApiOperation({ summary: 'Boundary versions that changed this area or what lies below it, newest first' })
  @ApiOkResponse({ type: AreaVersionPageView })
  listAreaVersions(
    @Param('id') id: string,
    @Query() query: VersionListQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaVersionPageView> {
    return this.versions.list(caller, id, query)
  }

  @Post(':id/versions/:version/restore')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ summary: 'The area and what lies below it as they were at a version, as a new version' })
  @ApiOkResponse({ type: AreaChangeView })
  async restoreAreaVersion(
    @Param() { id, version }: VersionParams,
    @Body() body: RestoreVersionBody,
    @CurrentCaller() caller: Caller,
  ): Promise<AreaChangeView> {
    return areaChangeView(await this.versions.restore(caller, { areaId: id, version, ...body }))
  }
}
