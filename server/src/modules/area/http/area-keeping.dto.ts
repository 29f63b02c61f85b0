import { AREA_LAYERS, AREA_LEVELS, COORDS, type AreaLayer, type AreaLevel, type Coord } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator'
import { Type } from 'class-transformer'
import {
  both,
  ChoiceField,
  FlagField,
  IdField,
  IdListField,
  IntField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'
import type { LineGeometry, PolygonGeometry } from '../domain/geojson.js'
import { GeometryField } from './geometry-field.js'

const POLYGONS = ['Polygon', 'MultiPolygon']
const MAX_BOUNDARIES = 500

/** What the editor had on the screen: when somebody changed the same areas since, the answer is 409 BOUNDARY_CHANGED. */
class BasedBody {
  @IntField({
    min: 0,
    max: 2_147_483_647,
    optional: true,
    description: 'The boundary version it is based on',
  })
  baseVersion?: number
}

export class CreateAreaBody extends BasedBody {
  @TextField({ max: 20, optional: true, description: 'Left out: the next free code below the parent' })
  code?: string

  @TextField({ min: 1, max: 60 })
  name!: string

  @TextField({ min: 1, max: 40, optional: true, description: 'What people say; left out: the name' })
  shortName?: string

  @ChoiceField(AREA_LEVELS)
  level!: AreaLevel

  @ChoiceField(AREA_LAYERS, { optional: true, description: 'Left out: ordinary' })
  layer?: AreaLayer

  @IdField({ optional: true, description: 'Left out for a county alone' })
  parentId?: string

  @TextField({ max: 20, optional: true })
  phone?: string

  @GeometryField(POLYGONS, { optional: true })
  geometry?: PolygonGeometry

  @ChoiceField(COORDS, { optional: true, description: 'Required with geometry' })
  coord?: Coord

  @FlagField({
    optional: true,
    description: 'The ordinary neighbours lose this ground; left out: yes for an exclusive grid, else no',
  })
  cutOut?: boolean
}

export class UpdateAreaBody extends BasedBody {
  @TextField({ min: 1, max: 60, optional: true })
  name?: string

  @TextField({ min: 1, max: 40, optional: true })
  shortName?: string

  @TextField({ max: 20, optional: true, description: 'Empty: none' })
  phone?: string

  @ChoiceField(AREA_LAYERS, { optional: true })
  layer?: AreaLayer

  @TextField({ min: 6, max: 20, optional: true, description: 'The one before stays reserved' })
  code?: string
}

export class SplitAreaBody extends BasedBody {
  @GeometryField(['LineString'], { description: 'Drawn across the area, from border to border' })
  line!: LineGeometry

  @ChoiceField(COORDS)
  coord!: Coord

  @TextField({ min: 1, max: 60, description: 'Of the new area: the smaller part' })
  name!: string
}

export class MergeAreasBody extends BasedBody {
  @IdField({ description: 'The one that stays and takes the ground' })
  keepId!: string

  @IdListField({ max: 50, description: 'Those that are retired; the one that stays may be among them' })
  areaIds!: string[]

  @TextField({ min: 1, max: 60, optional: true, description: 'Of the one that stays' })
  name?: string
}

export class MoveAreaBody extends BasedBody {
  @IdField()
  parentId!: string

  @TextField({
    min: 6,
    max: 20,
    optional: true,
    description: 'Left out: the next free code below the new parent',
  })
  code?: string
}

export class RetireAreaBody extends BasedBody {
  @IdField({ optional: true, description: 'The neighbour that takes the ground; left out: a gap stays' })
  intoId?: string
}

export class NewBoundaryBody {
  @IdField()
  areaId!: string

  @GeometryField(POLYGONS)
  geometry!: PolygonGeometry
}

export class BoundariesBody extends BasedBody {
  @ChoiceField(COORDS)
  coord!: Coord

  @ApiProperty({ type: [NewBoundaryBody], maxItems: MAX_BOUNDARIES })
  @IsArray(both('须为列表', 'must be a list'))
  @ArrayMinSize(1, both('至少 1 个', 'at least 1'))
  @ArrayMaxSize(MAX_BOUNDARIES, both(`最多 ${MAX_BOUNDARIES} 个`, `at most ${MAX_BOUNDARIES}`))
  @ValidateNested({ each: true, ...both('内容有误', 'is not right') })
  @Type(() => NewBoundaryBody)
  boundaries!: NewBoundaryBody[]

  @FlagField({ optional: true, description: 'Only look: nothing is saved, the version is null' })
  dryRun?: boolean
}

export class RestoreVersionBody extends BasedBody {}

export class VersionListQuery extends PageQuery {}

export class VersionParams {
  @IdField()
  id!: string

  @IdField()
  version!: string
}
