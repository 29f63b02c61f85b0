import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { AreaService } from '../area.service.js'
import { FeatureCollectionView, FeatureView } from '../feature.views.js'
import { areaPageView, areaView, locatedView } from './area-view.js'
import {
  AreaListQuery,
  AreaPageView,
  AreaView,
  ChildrenBoundariesQuery,
  CoordQuery,
  LocatedView,
  LocateQuery,
} from './area.dto.js'

@ApiTags('areas')
@ApiBearerAuth()
@Controller('areas')
export class AreaController {
  constructor(private readonly areas: AreaService) {}

  @ApiOperation({ summary: 'Areas in the order of their codes; without parentId the counties' })
  @ApiOkResponse({ type: AreaPageView })
  @Get()
  listAreas(@Query() query: AreaListQuery): AreaPageView {
    return areaPageView(this.areas.list(query))
  }

  @ApiOperation({ summary: 'The grid, community, town and county a point lies in' })
  @ApiOkResponse({ type: LocatedView })
  @Get('locate')
  locate(@Query() query: LocateQuery): LocatedView {
    return locatedView(this.areas.locate(query, query.accuracy))
  }

  @ApiOkResponse({ type: AreaView })
  @Get(':id')
  readArea(@Param('id') id: string): AreaView {
    return areaView(this.areas.one(id))
  }

  @ApiOperation({ summary: 'The outline as a GeoJSON Feature, unrounded' })
  @ApiOkResponse({ type: FeatureView })
  @Get(':id/boundary')
  boundary(@Param('id') id: string, @Query() query: CoordQuery): Promise<FeatureView> {
    return this.areas.boundary(id, query.coord)
  }

  @ApiOperation({ summary: 'The outlines of the children, for a map' })
  @ApiOkResponse({ type: FeatureCollectionView })
  @Get(':id/children-boundaries')
  childrenBoundaries(
    @Param('id') id: string,
    @Query() query: ChildrenBoundariesQuery,
  ): Promise<FeatureCollectionView> {
    return this.areas.childrenBoundaries(id, query.coord, query.simplifyM)
  }

  @ApiOperation({
    summary: 'Streets, water and blocks for the background of a map; empty where none are drawn',
  })
  @ApiOkResponse({ type: FeatureCollectionView })
  @Get(':id/basemap')
  basemap(@Param('id') id: string, @Query() query: CoordQuery): Promise<FeatureCollectionView> {
    return this.areas.basemap(id, query.coord)
  }
}
