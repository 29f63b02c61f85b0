import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import { WechatLogin, type WechatAccount } from '../../integrations/wechat/index.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'
import { WechatIdentityRepository } from './data/wechat-identity.repository.js'
import { ResidentRegistration } from './resident-registration.service.js'
import { SessionService } from './session.service.js'
import type { SignedIn } from './session-tokens.service.js'

/** Who WeChat says it is; a person seen for the first time becomes a resident. */
@Injectable()
export class WechatSignIn {
  constructor(
    private readonly wechat: WechatLogin,
    private readonly database: Database,
    private readonly identities: WechatIdentityRepository,
    private readonly users: UserRepository,
    private readonly registration: ResidentRegistration,
    private readonly sessions: SessionService,
  ) {}

  /** @throws AppError WECHAT_* */
  async signIn(code: string): Promise<SignedIn> {
    const account = await this.wechat.exchange(code)
    return this.database.write(async (em) => this.sessions.open(em, await this.personOf(em, account)))
  }

  private async personOf(em: EntityManager, account: WechatAccount): Promise<UserEntity> {
    const known = await this.identities.findByOpenid(em, account.openid)
    const user = known && (await this.users.find(em, known.userId))
    return user ?? this.registration.register(em, account)
  }
}
