import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, text } from '../../../core/database/column-shapes.js'

/**
 * The WeChat somebody reads messages in, who signs in by a password: staff. It opens no account. Whoever was the last to
 * say so from a WeChat has it.
 */
@Entity('wechat_contact')
@Index('uq_wechat_contact_openid', ['openid'], { unique: true })
export class WechatContactEntity {
  @PrimaryColumn(named('user_id', id()))
  userId!: string

  @Column(text(64))
  openid!: string

  @Column(named('updated_at', ms()))
  updatedAt!: number
}
