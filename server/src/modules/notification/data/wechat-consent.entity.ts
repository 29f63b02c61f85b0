import { Column, Entity, PrimaryColumn } from 'typeorm'
import { int, ms, named, text } from '../../../core/database/index.js'

/** Whether somebody agreed to messages by a template, and how many more one-time ones. WeChat alone knows for sure. */
@Entity('wechat_consent')
export class WechatConsentEntity {
  /** Of a WeChat, not of an account: several accounts may read their messages in one. */
  @PrimaryColumn({ type: 'varchar', length: '64' })
  openid!: string

  @PrimaryColumn({ type: 'varchar', length: '64', name: 'template_id' })
  templateId!: string

  @Column(text(8))
  state!: 'accept' | 'reject' | 'ban'

  /** One message each; counted for templates that want consent each time. */
  @Column(int())
  remaining!: number

  @Column(named('updated_at', ms()))
  updatedAt!: number
}
