import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { ms, named } from '../../../core/database/index.js'

/** A push that was taken: WeChat pushes again until it hears an answer. */
@Entity('wechat_push')
@Index('ix_wechat_push_age', ['createdAt'])
export class WechatPushEntity {
  /** SHA-256 of what WeChat said: pushes of events carry no number of their own. */
  @PrimaryColumn({ type: 'varchar', length: '64', name: 'push_key' })
  key!: string

  @Column(named('created_at', ms()))
  createdAt!: number
}
