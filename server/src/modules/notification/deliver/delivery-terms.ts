import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CountySettingsStore, type NoticeSettings } from '../../county-settings/index.js'
import { ContactBook } from '../../identity/index.js'
import { NoticeChoiceRepository } from '../data/notice-choice.repository.js'
import { choicesWith, type NoticeChoices } from '../domain/notice-choices.js'

/** By what a person's notices go. */
export interface PersonTerms {
  readonly countyId: string | null
  readonly reachable: boolean
  readonly choices: NoticeChoices
  readonly hours: NoticeSettings
}

/** People's switches and their counties' hours, for many at once. */
@Injectable()
export class DeliveryTerms {
  constructor(
    private readonly contacts: ContactBook,
    private readonly choices: NoticeChoiceRepository,
    private readonly counties: CountySettingsStore,
  ) {}

  async of(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, PersonTerms>> {
    if (userIds.length === 0) return new Map()
    const contacts = await this.contacts.of(em, userIds)
    const own = await this.choices.of(em, userIds)
    const terms = new Map<string, PersonTerms>()
    const counties = new Map<string, NoticeSettings>()
    for (const { userId, countyId, active, openid, phone } of contacts.values()) {
      const hours = counties.get(countyId ?? '') ?? (await this.counties.of(em, countyId ?? '')).notices
      counties.set(countyId ?? '', hours)
      const reachable = active && (openid !== null || phone !== null)
      terms.set(userId, { countyId, reachable, hours, choices: choicesWith(own.get(userId) ?? {}) })
    }
    return terms
  }

  /** @throws AppError TOKEN_INVALID when the account is gone */
  async ofOne(em: EntityManager, userId: string): Promise<PersonTerms> {
    const terms = (await this.of(em, [userId])).get(userId)
    if (!terms) throw new AppError('TOKEN_INVALID')
    return terms
  }
}
