import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common'
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, Public, type Actor } from '../../../core/auth/index.js'
import { RateShare } from '../../../core/http/index.js'
import { PasswordChanges } from '../password-change.service.js'
import { FirstAdmin } from '../setup/first-admin.js'
import { SetupCodes } from '../setup/setup-codes.js'
import { Activation } from '../staff/activation.service.js'
import { SignedInView } from './auth.dto.js'
import { CurrentDoor, type Door } from './current-door.js'
import { signedInView } from './identity.presenter.js'
import { ActivationBody, OwnUsernameView, PasswordChangeBody, SetupBody, SetupView } from './staff.dto.js'

/** Guessing is what a code invites: one hundredth of what an address may ask otherwise. */
const GUESSING_SHARE = 0.01

/** How accounts begin, and get another password. */
@ApiTags('identity')
@Controller()
export class AccountController {
  constructor(
    private readonly firstAdmin: FirstAdmin,
    private readonly setupCodes: SetupCodes,
    private readonly activation: Activation,
    private readonly passwords: PasswordChanges,
  ) {}

  @ApiOperation({ summary: 'Whether this installation still has no administrator' })
  @ApiOkResponse({ type: SetupView })
  @Public()
  @Get('auth/setup')
  async readSetup(): Promise<SetupView> {
    return { needed: await this.setupCodes.isNeeded() }
  }

  @ApiOperation({
    summary: 'Make the first administrator by the code shown at the start; 404 once there is one',
  })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @RateShare(GUESSING_SHARE)
  @HttpCode(200)
  @Post('auth/setup')
  async setUpFirstAdmin(@Body() body: SetupBody, @Ip() address: string): Promise<SignedInView> {
    return signedInView(await this.firstAdmin.setUp({ ...body, address }))
  }

  @ApiOperation({ summary: 'Set a password by a one-time activation code, and sign in' })
  @ApiOkResponse({ type: SignedInView })
  @Public()
  @RateShare(GUESSING_SHARE)
  @HttpCode(200)
  @Post('auth/activate')
  async activateAccount(@Body() body: ActivationBody, @Ip() address: string): Promise<SignedInView> {
    return signedInView(await this.activation.activate({ ...body, address }))
  }

  @ApiOperation({ summary: 'The user name one signs in by; null without a password' })
  @ApiBearerAuth()
  @ApiOkResponse({ type: OwnUsernameView })
  @Get('me/password')
  async readOwnUsername(@CurrentActor() actor: Actor): Promise<OwnUsernameView> {
    return { username: await this.passwords.usernameOf(actor) }
  }

  @ApiOperation({ summary: 'Change one’s own password; every other session of the account ends' })
  @ApiBearerAuth()
  @ApiNoContentResponse()
  @RateShare(GUESSING_SHARE)
  @HttpCode(204)
  @Post('me/password')
  changePassword(@CurrentDoor() door: Door, @Body() body: PasswordChangeBody): Promise<void> {
    return this.passwords.change(door.actor, { ...door, old: body.old, new: body.new })
  }
}
