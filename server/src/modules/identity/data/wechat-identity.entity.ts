import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, ms, named, orNull, text } from '../../../core/database/column-shapes.js'

/** The WeChat account of a person, as this mini-program knows it. */
@Entity('wechat_identity')
@Index('uq_wechat_identity_openid', ['openid'], { unique: true })
@Index('ix_wechat_identity_user', ['userId'])
export class WechatIdentityEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(64))
  openid!: string

  @Column(orNull(text(64)))
  unionid!: string | null

  @Column(named('user_id', id()))
  userId!: string

  @Column(named('created_at', ms()))
  createdAt!: number
}
