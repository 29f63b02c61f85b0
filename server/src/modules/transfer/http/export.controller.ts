import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { Exporting, type ExportFile } from '../exports/exporting.js'
import { ExportQuery } from './import.dto.js'

const BYTES = { schema: { type: 'string', format: 'binary' } } as const
const ANY = 'application/octet-stream'

@ApiTags('transfer')
@ApiBearerAuth()
@Controller('exports')
export class ExportController {
  constructor(private readonly exporting: Exporting) {}

  @ApiOperation({ summary: 'An empty table to fill in: areas, staff, households or places, .csv or .xlsx' })
  @ApiProduces(ANY)
  @ApiOkResponse(BYTES)
  @Header('X-Content-Type-Options', 'nosniff')
  @Get('templates/:file')
  async downloadTemplate(@Param('file') file: string): Promise<StreamableFile> {
    return download(await this.exporting.template(file))
  }

  @ApiOperation({
    summary: 'areas|staff|households|places .csv|.xlsx|.geojson; importing it again changes nothing',
  })
  @ApiProduces(ANY)
  @ApiOkResponse(BYTES)
  @Header('X-Content-Type-Options', 'nosniff')
  @Get(':file')
  async exportFile(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Query() query: ExportQuery,
  ): Promise<StreamableFile> {
    return download(await this.exporting.file(actor, { file, ...query }))
  }
}

/** As a download, never shown as a page. */
function download({ name, contentType, bytes }: ExportFile): StreamableFile {
  return new StreamableFile(bytes, {
    type: contentType,
    length: bytes.length,
    disposition: `attachment; filename="${name}"`,
  })
}
