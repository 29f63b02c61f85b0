import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { Public } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { LinkAnswering } from '../link-answering.service.js'
import { LinkedCallView } from '../whistle.views.js'
import { AnswerBody } from './whistle.dto.js'

/** For parties without accounts: the signed link from their text message is all they need, and is good for one call alone. */
@ApiTags('whistles')
@Public()
@Controller('answers')
export class AnswerController {
  constructor(private readonly answering: LinkAnswering) {}

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
}
