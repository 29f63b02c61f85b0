import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CountySettingsStore, type NoticeSettings } from '../../county-settings/index.js'
import { ContactBook, type Contact } from '../../identity/index.js'
import { NoticeChoiceRepository } from '../data/notice-choice.repository.js'
import { choicesWith, type NoticeChoices, type OwnChoices } from '../domain/notice-choices.js'

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
    const hours = await this.hours(em, [...contacts.values()])
    return new Map(
      [...contacts].map(([id, contact]) => [id, termsOf(contact, hours(contact), own.get(id) ?? {})]),
    )
  }

  /** @throws AppError TOKEN_INVALID when the account is gone */
  async ofOne(em: EntityManager, userId: string): Promise<PersonTerms> {
    const terms = (await this.of(em, [userId])).get(userId)
    if (!terms) throw new AppError('TOKEN_INVALID')
    return terms
  }

  /** Each county is asked once. */
  private async hours(
    em: EntityManager,
    contacts: readonly Contact[],
  ): Promise<(contact: Contact) => NoticeSettings> {
    const usual = (await this.counties.of(em, '')).notices
    const ids = [...new Set(contacts.flatMap(({ countyId }) => countyId ?? []))]
    const found = new Map<string, NoticeSettings>()
    for (const id of ids) found.set(id, (await this.counties.of(em, id)).notices)
    return ({ countyId }) => found.get(countyId ?? '') ?? usual
  }
}

function termsOf(contact: Contact, hours: NoticeSettings, own: OwnChoices): PersonTerms {
  const { countyId, active, openid, phone } = contact
  return { countyId, reachable: active && (openid ?? phone) !== null, hours, choices: choicesWith(own) }
}
