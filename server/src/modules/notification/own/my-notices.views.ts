import { NOTICE_GROUPS, NOTICE_WAYS, type NoticeGroup, type NoticeWay } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'

export class NoticeGroupView {
  @ApiProperty({ enum: NOTICE_GROUPS })
  code!: NoticeGroup

  @ApiProperty()
  title!: string

  @ApiProperty()
  note!: string

  @ApiProperty({ enum: NOTICE_WAYS })
  way!: NoticeWay
}

export class QuietView {
  @ApiProperty({ enum: ['county', 'own', 'none'] })
  kind!: 'county' | 'own' | 'none'

  @ApiProperty({ example: '22:00', description: 'One’s own; kept while another kind is chosen' })
  from!: string

  @ApiProperty({ example: '07:00' })
  to!: string

  @ApiProperty({ description: 'As the county decided' })
  countyFrom!: string

  @ApiProperty()
  countyTo!: string
}

export class SmsSwitchView {
  @ApiProperty({ description: 'Whether this installation sends text messages to this person at all' })
  offered!: boolean

  @ApiProperty()
  on!: boolean

  @ApiProperty({ type: String, nullable: true, description: 'Masked' })
  phone!: string | null
}

export class WechatTemplateView {
  @ApiProperty()
  id!: string

  @ApiProperty({ enum: ['progress', 'work', 'digest'] })
  about!: 'progress' | 'work' | 'digest'

  @ApiProperty({ enum: ['once', 'long', 'employee'] })
  consent!: 'once' | 'long' | 'employee'

  @ApiProperty({ description: 'Whether a message by it would go out now, as far as the server knows' })
  accepted!: boolean

  @ApiProperty({ description: 'One-time messages left' })
  remaining!: number
}

export class WechatSwitchView {
  @ApiProperty({ description: 'Whether the account is known to WeChat' })
  signedIn!: boolean

  @ApiProperty({ type: [WechatTemplateView], description: 'What may be asked for in the mini-program' })
  templates!: WechatTemplateView[]
}

/** What one is told of, and how. */
export class MyNoticesView {
  @ApiProperty({ type: [NoticeGroupView] })
  groups!: NoticeGroupView[]

  @ApiProperty({ type: QuietView })
  quiet!: QuietView

  @ApiProperty({ example: '08:00' })
  digestAt!: string

  @ApiProperty({ type: SmsSwitchView })
  sms!: SmsSwitchView

  @ApiProperty({ type: WechatSwitchView })
  wechat!: WechatSwitchView
}
