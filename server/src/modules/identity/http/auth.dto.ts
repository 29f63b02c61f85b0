import { ApiProperty } from '@nestjs/swagger'
import { IdField, TextField } from '../../../core/http/index.js'

export class DemoLoginDto {
  @IdField({ description: 'From GET /demo/accounts' })
  accountId!: string
}

export class WechatLoginDto {
  @TextField({ min: 1, max: 128, description: 'From wx.login' })
  code!: string
}

export class PasswordLoginDto {
  @TextField({ min: 1, max: 64 })
  username!: string

  @TextField({ min: 1, max: 200 })
  password!: string
}

export class RefreshDto {
  @TextField({ min: 1, max: 2_000 })
  refreshToken!: string
}

export class UserView {
  @ApiProperty({ type: String })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true, description: 'Masked: 138****5678' })
  phone!: string | null
}

export class SignedInView {
  @ApiProperty({ type: String, description: 'Bearer token' })
  accessToken!: string

  @ApiProperty({ type: Number, description: 'Seconds the access token lives' })
  expiresIn!: number

  @ApiProperty({ type: String, description: 'Good for one refresh, which gives the next one' })
  refreshToken!: string

  @ApiProperty({ type: UserView })
  user!: UserView
}
