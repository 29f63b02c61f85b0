import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common'
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import type { FastifyRequest } from 'fastify'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, CurrentLanguage, type Caller } from '../../../core/http/index.js'
import { FeatureCollectionView } from '../../area/index.js'
import { TRANSFER_SORTS } from '../domain/transfer-sort.js'
import { ImportApplying } from '../imports/import-applying.js'
import { ImportChecking } from '../imports/import-checking.js'
import { ImportReading } from '../imports/import-reading.js'
import { ImportFormReader } from './import-form.reader.js'
import {
  appliedView,
  importPageView,
  importView,
  linePageView,
  previewView,
  reportView,
} from './import-view.js'
import {
  AppliedImportView,
  ImportChangesQuery,
  ImportLinePageView,
  ImportListQuery,
  ImportPageView,
  ImportReportView,
  ImportView,
  ImportPreviewQuery,
} from './import.dto.js'

const FORM = {
  type: 'object',
  required: ['file', 'sort'],
  properties: {
    file: { type: 'string', format: 'binary' },
    sort: { type: 'string', enum: [...TRANSFER_SORTS] },
    areaId: { type: 'string' },
    coord: { type: 'string', enum: ['wgs84', 'gcj02', 'auto'] },
    missing: { type: 'string', enum: ['keep', 'retire'] },
  },
}

@ApiTags('transfer')
@ApiBearerAuth()
@Controller('imports')
export class ImportController {
  constructor(
    private readonly form: ImportFormReader,
    private readonly checking: ImportChecking,
    private readonly applying: ImportApplying,
    private readonly reading: ImportReading,
  ) {}

  @ApiOperation({ summary: 'A dry run: what a file would change, and every fault in it by row or feature' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiCreatedResponse({ type: ImportReportView })
  @Post()
  async checkImport(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<ImportReportView> {
    this.checking.begin(actor)
    const { id } = await this.form.withForm(request, (form) => this.checking.check(actor, form))
    return reportView(await this.reading.one(actor, id), language)
  }

  @ApiOperation({ summary: 'Imports, newest first' })
  @ApiOkResponse({ type: ImportPageView })
  @Get()
  async listImports(
    @CurrentActor() actor: Actor,
    @Query() query: ImportListQuery,
    @CurrentLanguage() language: Language,
  ): Promise<ImportPageView> {
    return importPageView(await this.reading.list(actor, query), language)
  }

  @ApiOkResponse({ type: ImportReportView })
  @Get(':id')
  async readImport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<ImportReportView> {
    return reportView(await this.reading.one(actor, id), language)
  }

  @ApiOperation({ summary: 'Findings and changes in the order of the file' })
  @ApiOkResponse({ type: ImportLinePageView })
  @Get(':id/changes')
  async listChanges(
    @CurrentCaller() { actor, language }: Caller,
    @Param('id') id: string,
    @Query() query: ImportChangesQuery,
  ): Promise<ImportLinePageView> {
    return linePageView(await this.reading.lines(actor, id, query), language)
  }

  @ApiOperation({ summary: 'The shapes of new, changed and retired areas, of overlaps and gaps, for a map' })
  @ApiOkResponse({ type: FeatureCollectionView })
  @Get(':id/preview')
  async previewImport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { coord }: ImportPreviewQuery,
  ): Promise<FeatureCollectionView> {
    return previewView(await this.reading.preview(actor, id, coord))
  }

  @ApiOperation({ summary: 'Does what the dry run said, all or nothing' })
  @ApiOkResponse({ type: AppliedImportView })
  @HttpCode(200)
  @Post(':id/apply')
  async applyImport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<AppliedImportView> {
    return appliedView(await this.applying.apply(actor, id), language)
  }

  @ApiOperation({ summary: 'Takes an import back, unless others have built on it' })
  @ApiOkResponse({ type: ImportView })
  @HttpCode(200)
  @Post(':id/revert')
  async revertImport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<ImportView> {
    return importView(await this.applying.revert(actor, id), language)
  }
}
