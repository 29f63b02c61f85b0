import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { MembershipRepository } from './data/membership.repository.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'
import { WechatContactRepository } from './data/wechat-contact.repository.js'
import { WechatIdentityRepository } from './data/wechat-identity.repository.js'
import { maskPhone } from './domain/mask-phone.js'

/** How a person can be reached. It goes to providers alone, never to another person. */
export interface Contact {
  readonly userId: string
  readonly active: boolean
  readonly language: Language
  readonly phone: string | null
  /** As its owner may see it: 138****5678. */
  readonly maskedPhone: string | null
  readonly openid: string | null
  readonly countyId: string | null
}

/** Addresses of people, for messages to them. */
@Injectable()
export class ContactBook {
  constructor(
    private readonly users: UserRepository,
    private readonly identities: WechatIdentityRepository,
    private readonly wechats: WechatContactRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  /** By user id; unknown ones are left out. */
  async of(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    const ids = [...new Set(userIds)]
    if (ids.length === 0) return new Map()
    const users = await this.users.findMany(em, ids)
    const openids = new Map([
      ...(await this.identities.openidsOf(em, ids)),
      ...(await this.wechats.openidsOf(em, ids)),
    ])
    const counties = await this.countiesOf(em, users)
    return new Map(
      users.map((user) => [user.id, contactOf(user, openids.get(user.id), counties.get(user.id))]),
    )
  }

  /** Notes the WeChat somebody reads messages in; whoever had it before has it no more. */
  rememberWechat(em: EntityManager, userId: string, openid: string): Promise<void> {
    return this.wechats.replace(em, { userId, openid, updatedAt: this.clock.now() })
  }

  /** The county of whoever has none by the account has it by a role. */
  private async countiesOf(
    em: EntityManager,
    users: readonly UserEntity[],
  ): Promise<ReadonlyMap<string, string>> {
    const without = users.filter(({ countyId }) => countyId === null).map(({ id }) => id)
    if (without.length === 0) return new Map()
    const held = await this.memberships.notOver(em, without, this.clock.now())
    return new Map(held.flatMap(({ userId, countyId }) => (countyId === null ? [] : [[userId, countyId]])))
  }
}

function contactOf(user: UserEntity, openid: string | undefined, countyId: string | undefined): Contact {
  return {
    userId: user.id,
    active: user.status === 'active',
    language: user.settings.language,
    phone: user.phone,
    maskedPhone: maskPhone(user.phone),
    openid: openid ?? null,
    countyId: user.countyId ?? countyId ?? null,
  }
}
