import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common'
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { BearerToken, Public } from '../../../core/auth/index.js'
import { RateShare } from '../../../core/http/index.js'
import { DemoSignIn } from '../demo-sign-in.service.js'
import { PasswordSignIn } from '../password-sign-in.service.js'
import { SessionService } from '../session.service.js'
import { WechatSignIn } from '../wechat-sign-in.service.js'
import { DemoLoginDto, PasswordLoginDto, RefreshDto, SignedInView, WechatLoginDto } from './auth.dto.js'
import { signedInView } from './identity.presenter.js'

/** Guessing is what a password invites: one hundredth of what an address may ask otherwise. */
const PASSWORD_SHARE = 0.01

@ApiTags('identity')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly demo: DemoSignIn,
    private readonly password: PasswordSignIn,
    private readonly wechat: WechatSignIn,
    private readonly sessions: SessionService,
  ) {}

  @ApiOperation({ summary: 'Sign in to a demo account; 404 outside demo mode' })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @HttpCode(200)
  @Post('demo')
  async signInDemo(@Body() { accountId }: DemoLoginDto): Promise<SignedInView> {
    return signedInView(await this.demo.signIn(accountId))
  }

  @ApiOperation({ summary: 'Sign in by a WeChat code; the first time makes a resident' })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @HttpCode(200)
  @Post('wechat')
  async signInWechat(@Body() { code }: WechatLoginDto): Promise<SignedInView> {
    return signedInView(await this.wechat.signIn(code))
  }

  @ApiOperation({ summary: 'Sign in by user name and password' })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @RateShare(PASSWORD_SHARE)
  @HttpCode(200)
  @Post('password')
  async signInPassword(@Body() body: PasswordLoginDto, @Ip() address: string): Promise<SignedInView> {
    const { username, password } = body
    return signedInView(await this.password.signIn({ username, password, address }))
  }

  @ApiOperation({ summary: 'Trade a refresh token for a new pair; an old one used again ends the session' })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @HttpCode(200)
  @Post('refresh')
  async refresh(@Body() { refreshToken }: RefreshDto): Promise<SignedInView> {
    return signedInView(await this.sessions.refresh(refreshToken))
  }

  @ApiOperation({ summary: 'End this session: its tokens open nothing any more' })
  @ApiBearerAuth()
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('logout')
  signOut(@BearerToken() accessToken: string): Promise<void> {
    return this.sessions.end(accessToken)
  }
}
