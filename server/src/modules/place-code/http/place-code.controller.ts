import { Body, Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { PlaceCodeService } from '../place-code.service.js'
import { CodePictureQuery, MintBody, MintedCodesView, SheetQuery } from './place-code.dto.js'

const FILE = { type: 'string', format: 'binary' } as const
/** 地点码.pdf, with a name for those who read no UTF-8 (RFC 6266). */
const DISPOSITION = `attachment; filename="place-codes.pdf"; filename*=UTF-8''${encodeURIComponent('地点码.pdf')}`

@ApiTags('place codes')
@ApiBearerAuth()
@Controller('place-codes')
export class PlaceCodeController {
  constructor(private readonly codes: PlaceCodeService) {}

  @ApiOperation({ summary: 'Codes to print, as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  @Get('sheet.pdf')
  async sheet(
    @CurrentActor() actor: Actor,
    @Query() { placeIds, layout = 'a4', ...query }: SheetQuery,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const named = placeIds?.split(',').filter((id) => id !== '')
    const wish = { ...query, ...(named && { placeIds: named }), layout, origin: originOf(request) }
    const pdf = await this.codes.sheet(actor, wish)
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: DISPOSITION })
  }

  @ApiOperation({
    summary: 'One code as a picture: the mini-program’s, or an ordinary QR where there is none',
  })
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse({ schema: FILE })
  @ApiParam({ name: 'key', type: String })
  @Get(':key/wxacode.png')
  async picture(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest<{ Params: { key: string } }>,
    @Query() query: CodePictureQuery,
  ): Promise<StreamableFile> {
    const wish = { ...query, origin: originOf(request) }
    const { bytes, contentType } = await this.codes.picture(actor, request.params.key, wish)
    return new StreamableFile(bytes, { type: contentType })
  }

  @ApiOperation({ summary: 'Gives the grids of an area their codes, where they have none yet' })
  @ApiOkResponse({ type: MintedCodesView })
  @HttpCode(200)
  @Post()
  async mint(@CurrentActor() actor: Actor, @Body() { areaId }: MintBody): Promise<MintedCodesView> {
    const minted = await this.codes.mintForGrids(actor, areaId)
    return { items: Array.from(minted, ([id, key]) => ({ areaId: id, key })) }
  }
}

/** As the caller reached this server; a believed proxy says what that was (G39). */
function originOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return `${protocol}://${host}`
}
