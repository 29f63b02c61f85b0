import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { WechatIdentityEntity } from './wechat-identity.entity.js'

@Injectable()
export class WechatIdentityRepository {
  findByOpenid(em: EntityManager, openid: string): Promise<WechatIdentityEntity | null> {
    return em.findOneBy(WechatIdentityEntity, { openid })
  }

  insert(em: EntityManager, identity: WechatIdentityEntity): Promise<void> {
    return insertRows(em, WechatIdentityEntity, [identity])
  }
}
