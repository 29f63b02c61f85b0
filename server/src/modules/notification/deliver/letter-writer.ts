import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { ContactBook } from '../../identity/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import { NoticeChoiceRepository } from '../data/notice-choice.repository.js'
import type { NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import type { NotificationEntity } from '../data/notification.entity.js'
import { NotificationRepository } from '../data/notification.repository.js'
import { digestText } from '../domain/digest-text.js'
import { choicesWith } from '../domain/notice-choices.js'
import type { Letter, Outgoing } from './notice-channel.js'

/** What a delivery says, to whom, as it stands now. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly contacts: ContactBook,
    private readonly choices: NoticeChoiceRepository,
  ) {}

  /** Undefined when there is nothing left to say: it was read meanwhile, or the account is closed. */
  async write(em: EntityManager, delivery: NoticeDeliveryEntity): Promise<Outgoing | undefined> {
    const contact = (await this.contacts.of(em, [delivery.userId])).get(delivery.userId)
    if (!contact?.active) return undefined
    const letter = await this.letter(em, delivery, contact.language)
    if (!letter) return undefined
    const own = (await this.choices.of(em, [delivery.userId])).get(delivery.userId) ?? {}
    return { delivery, letter, to: { contact, choices: choicesWith(own) } }
  }

  private async letter(
    em: EntityManager,
    delivery: NoticeDeliveryEntity,
    language: Language,
  ): Promise<Letter | undefined> {
    const { notificationId } = delivery
    if (notificationId === null) return this.digest(em, delivery, language)
    const [notice] = await this.unread(em, [notificationId])
    return notice && noticeLetter(notice, delivery, language)
  }

  private async digest(
    em: EntityManager,
    { id, createdAt }: NoticeDeliveryEntity,
    language: Language,
  ): Promise<Letter | undefined> {
    const rows = await this.deliveries.inDigest(em, id)
    const notices = await this.unread(
      em,
      rows.flatMap(({ notificationId }) => notificationId ?? []),
    )
    if (notices.length === 0) return undefined
    const text = digestText(
      notices.map((each) => textOf(each, language).title),
      language,
    )
    return {
      ...text,
      about: 'digest',
      number: '',
      ticketId: null,
      count: notices.length,
      at: createdAt,
      language,
    }
  }

  private async unread(em: EntityManager, ids: readonly string[]): Promise<NotificationEntity[]> {
    return (await this.notifications.byIds(em, ids)).filter(({ readAt }) => readAt === null)
  }
}

/** Of what is confidential no word leaves for a provider or a locked screen. */
const DISCREET = {
  'zh-CN': { title: '有一件事有进展', body: '打开先蜂网格查看' },
  en: { title: 'There is news for you', body: 'Open Beegrid to read it' },
} as const satisfies Readonly<Record<Language, Pick<Letter, 'title' | 'body'>>>

function textOf(notice: NotificationEntity, language: Language): Pick<Letter, 'title' | 'body'> {
  if (notice.discreet) return DISCREET[language]
  return { title: titleOf(notice, language), body: language === 'en' ? notice.bodyEn : notice.bodyZh }
}

const titleOf = ({ titleEn, titleZh }: NotificationEntity, language: Language): string =>
  language === 'en' ? titleEn : titleZh

function noticeLetter(
  notice: NotificationEntity,
  { group }: NoticeDeliveryEntity,
  language: Language,
): Letter {
  return {
    about: group === 'progress' ? 'progress' : 'work',
    ...textOf(notice, language),
    number: notice.ticketNumber ?? '',
    ticketId: notice.ticketId,
    count: 1,
    at: notice.createdAt,
    language,
  }
}
