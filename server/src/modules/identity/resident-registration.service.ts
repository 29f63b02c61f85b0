import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { ConcurrentChangeError, isUniqueViolation } from '../../core/database/index.js'
import { newId } from '../../core/ids/index.js'
import type { WechatAccount } from '../../integrations/wechat/index.js'
import { MembershipRepository } from './data/membership.repository.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'
import { WechatIdentityRepository } from './data/wechat-identity.repository.js'
import { DEFAULT_SETTINGS } from './domain/user-settings.js'

/** WeChat gives no name away; this stands until the person writes one. */
const NAME = '微信用户'

/** Makes a resident of somebody who signs in for the first time. */
@Injectable()
export class ResidentRegistration {
  constructor(
    private readonly users: UserRepository,
    private readonly identities: WechatIdentityRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  async register(em: EntityManager, account: WechatAccount): Promise<UserEntity> {
    const user = this.newUser()
    await this.claimOpenid(em, user.id, account)
    await this.users.insert(em, [user])
    await this.makeResident(em, user)
    return user
  }

  /** Two first sign-ins at once: the unique openid lets one through, the other starts again and finds it. */
  private async claimOpenid(
    em: EntityManager,
    userId: string,
    { openid, unionid }: WechatAccount,
  ): Promise<void> {
    const identity = { id: newId(), openid, unionid: unionid ?? null, userId, createdAt: this.clock.now() }
    try {
      await this.identities.insert(em, identity)
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('WeChat account of', userId) : error
    }
  }

  private newUser(): UserEntity {
    const plain = { name: NAME, phone: null, status: 'active' as const, demo: false, countyId: null }
    return { id: newId(), ...plain, settings: DEFAULT_SETTINGS, createdAt: this.clock.now() }
  }

  private makeResident(em: EntityManager, user: UserEntity): Promise<void> {
    const where = { areaId: null, organisationId: null, countyId: null }
    const since = { validFrom: user.createdAt, validTo: null }
    const role = { role: 'resident' as const, post: null, duties: [] }
    return this.memberships.insert(em, [{ id: newId(), userId: user.id, ...role, ...where, ...since }])
  }
}
