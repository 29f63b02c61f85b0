import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common'
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { Language } from '@beegrid/shared'
import { Public } from '../../../core/auth/index.js'
import { CurrentLanguage, RateShare } from '../../../core/http/index.js'
import { MediaView, PhotoIntake } from '../../media/index.js'
import { LinkAnswering } from '../link-answering.service.js'
import { LinkPhotos } from '../link-photos.service.js'
import { LinkedCallView } from '../whistle.views.js'
import { AnswerBody } from './whistle.dto.js'

/** Of an address's allowance: some photos a minute, and no storm of them. */
const PHOTO_SHARE = 0.005

const FORM = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

/** For parties without accounts: the signed link from their text message is all they need, and is good for one call alone. */
@ApiTags('whistles')
@Public()
@Controller('answers')
export class AnswerController {
  constructor(
    private readonly answering: LinkAnswering,
    private readonly photos: LinkPhotos,
    private readonly intake: PhotoIntake,
  ) {}

  @ApiOperation({ summary: 'What a link asks for' })
  @ApiOkResponse({ type: LinkedCallView })
  @Header('cache-control', 'no-store')
  @Get(':token')
  readAnswerLink(
    @Param('token') token: string,
    @CurrentLanguage() language: Language,
  ): Promise<LinkedCallView> {
    return this.answering.read(token, language)
  }

  @ApiOperation({ summary: 'Answers for the party the link was sent to' })
  @ApiOkResponse({ type: LinkedCallView })
  @Header('cache-control', 'no-store')
  @HttpCode(200)
  @Post(':token')
  answerByLink(
    @Param('token') token: string,
    @Body() body: AnswerBody,
    @CurrentLanguage() language: Language,
  ): Promise<LinkedCallView> {
    return this.answering.answer(token, body, language)
  }

  @ApiOperation({ summary: 'Takes one photo of what the party did; its id goes with the answer' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: MediaView })
  @ApiParam({ name: 'token', type: String })
  @RateShare(PHOTO_SHARE)
  @Post(':token/photos')
  async uploadByLink(@Param('token') token: string, @Req() request: FastifyRequest): Promise<MediaView> {
    return this.intake.take(request, await this.photos.admit(token))
  }
}
