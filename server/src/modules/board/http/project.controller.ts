import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { CurrentActor, Public, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, CurrentLanguage, type Caller } from '../../../core/http/index.js'
import { ProjectPageView, ProjectView } from '../board.views.js'
import { ProjectManagement } from '../project-management.service.js'
import { ProjectService } from '../project.service.js'
import { AreaPageQuery, ProjectBody, ProjectPatchBody, ReachedBody, ReviewBody } from './board.dto.js'

@ApiTags('board')
@Controller('projects')
export class ProjectController {
  constructor(
    private readonly projects: ProjectService,
    private readonly management: ProjectManagement,
  ) {}

  @ApiOperation({ summary: 'Projects promised to the public, of an area and all below it; for everybody' })
  @ApiOkResponse({ type: ProjectPageView })
  @Public()
  @Get()
  listProjects(
    @Query() { areaId, ...page }: AreaPageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<ProjectPageView> {
    return this.projects.list(areaId, page, language)
  }

  @ApiOperation({ summary: 'One project; for everybody' })
  @ApiOkResponse({ type: ProjectView })
  @Public()
  @Get(':projectId')
  readProject(
    @Param('projectId') projectId: string,
    @CurrentLanguage() language: Language,
  ): Promise<ProjectView> {
    return this.projects.one(projectId, language)
  }

  @ApiOperation({ summary: 'Enters a project with its steps' })
  @ApiCreatedResponse({ type: ProjectView })
  @ApiBearerAuth()
  @Post()
  createProject(@CurrentCaller() caller: Caller, @Body() body: ProjectBody): Promise<ProjectView> {
    return this.management.create(caller, body)
  }

  @ApiOperation({ summary: 'Changes its words, or puts it off with a reason; the first promise stays' })
  @ApiOkResponse({ type: ProjectView })
  @ApiBearerAuth()
  @Patch(':projectId')
  changeProject(
    @CurrentCaller() caller: Caller,
    @Param('projectId') projectId: string,
    @Body() body: ProjectPatchBody,
  ): Promise<ProjectView> {
    return this.management.change(caller, projectId, body)
  }

  @ApiOperation({ summary: 'The step at hand is reached' })
  @ApiOkResponse({ type: ProjectView })
  @ApiBearerAuth()
  @HttpCode(200)
  @Post(':projectId/milestones/:milestoneId/reached')
  reachMilestone(
    @CurrentCaller() caller: Caller,
    @Param() { projectId, milestoneId }: { projectId: string; milestoneId: string },
    @Body() { note }: ReachedBody,
  ): Promise<ProjectView> {
    return this.management.reach(caller, projectId, { milestoneId, ...(note !== undefined && { note }) })
  }

  @ApiOperation({ summary: 'A resident’s word on a project' })
  @ApiNoContentResponse()
  @ApiBearerAuth()
  @HttpCode(204)
  @Post(':projectId/reviews')
  reviewProject(
    @CurrentActor() actor: Actor,
    @Param('projectId') projectId: string,
    @Body() body: ReviewBody,
  ): Promise<void> {
    return this.projects.review(actor, projectId, body)
  }
}
