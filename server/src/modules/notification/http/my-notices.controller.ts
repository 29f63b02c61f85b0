import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common'
import { ApiBearerAuth, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { Language } from '@beegrid/shared'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentLanguage } from '../../../core/http/index.js'
import { Idempotent, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { MyConsents } from '../own/my-consents.js'
import { MyNotices } from '../own/my-notices.service.js'
import { MyNoticesView } from '../own/my-notices.views.js'
import { ConsentAnswersBody, MyNoticesBody, MyWechatBody } from './my-notices.dto.js'

@ApiTags('notifications')
@ApiBearerAuth()
@Controller('me/notices')
export class MyNoticesController {
  constructor(
    private readonly notices: MyNotices,
    private readonly consents: MyConsents,
  ) {}

  /** What I am told of, and how. */
  @Get()
  @ApiOkResponse({ type: MyNoticesView })
  readMyNotices(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<MyNoticesView> {
    return this.notices.read({ actor, language })
  }

  /** Changes what is given; what is urgent is told at once whatever is chosen. */
  @Patch()
  @ApiOkResponse({ type: MyNoticesView })
  changeMyNotices(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Body() change: MyNoticesBody,
  ): Promise<MyNoticesView> {
    return this.notices.change({ actor, language }, change)
  }

  /** What I answered when WeChat asked me for leave to send messages. */
  @Post('consents')
  @HttpCode(204)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiNoContentResponse()
  noteMyConsents(
    @CurrentActor() actor: Actor,
    @Body() { answers }: ConsentAnswersBody,
    @Idempotent() key: IdempotentRequest | undefined,
  ): Promise<void> {
    return this.consents.note(actor, { answers, key })
  }

  /** The WeChat I read messages in, by the code of `wx.login`, for one who signed in by a password. It opens no account. */
  @Post('wechat')
  @HttpCode(204)
  @ApiNoContentResponse()
  bindMyWechat(@CurrentActor() actor: Actor, @Body() { code }: MyWechatBody): Promise<void> {
    return this.consents.readIn(actor, code)
  }
}
