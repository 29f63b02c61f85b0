import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Sms } from '../../../integrations/aliyun/index.js'
import { CountySettingsStore, type NoticeSettings } from '../../county-settings/index.js'
import type { Found, SendAnswer } from '../domain/delivery-settlement.js'
import { NoticeChannel, type Envelope, type Outgoing } from './notice-channel.js'

const MOBILE = /^1\d{10}$/
/** Nobody's number. */
const PROBE = '10000000000'
const NO_NUMBER = '无'

/** Text messages: they cost money, so by the county's decision and the person's switch, for what is urgent. */
@Injectable()
export class SmsChannel extends NoticeChannel {
  override readonly name = 'sms'
  override readonly line = 'sms'

  constructor(
    private readonly sms: Sms,
    private readonly counties: CountySettingsStore,
    private readonly clock: Clock,
  ) {
    super()
  }

  override get available(): boolean {
    return this.sms.offers('notice')
  }

  override async reserve(em: EntityManager, outgoing: Outgoing): Promise<Envelope | undefined> {
    const { contact, choices } = outgoing.to
    if (contact.phone === null || !MOBILE.test(contact.phone)) return undefined
    const { sms } = (await this.counties.of(em, contact.countyId ?? '')).notices
    const wanted = choices.sms && isWorth(sms, outgoing)
    return wanted ? { outgoing, address: contact.phone, spent: false } : undefined
  }

  override send({ outgoing: { letter, delivery }, address }: Envelope): Promise<SendAnswer> {
    const { title, number } = letter
    const params = { title, number: number === '' ? NO_NUMBER : number }
    return this.sms.send({ phone: address, template: 'notice', params, outId: delivery.id })
  }

  override giveBack(): Promise<void> {
    return Promise.resolve()
  }

  /** A number that refuses us says nothing about the person's switches. */
  override refused(): Promise<void> {
    return Promise.resolve()
  }

  override async look({ to, delivery }: Outgoing): Promise<Found> {
    if (to.contact.phone === null) return 'unknown'
    const at = delivery.sentAt ?? delivery.createdAt
    const { outcome } = await this.sms.find({ phone: to.contact.phone, outId: delivery.id }, at)
    const found = { sent: 'sent', refused: 'absent', later: 'later', unclear: 'later' } as const
    return found[outcome]
  }

  /** A quota is of one number or of a moment: others may get theirs. */
  override isDown({ outcome }: SendAnswer): boolean {
    return outcome === 'unclear'
  }

  /** Asks for a message that never was. */
  override async reachable(): Promise<boolean> {
    const { outcome } = await this.sms.find({ phone: PROBE, outId: 'probe' }, this.clock.now())
    return outcome !== 'later' && outcome !== 'unclear'
  }
}

/** A digest never is: what it speaks of has waited, and lies in the inbox. */
function isWorth(sms: NoticeSettings['sms'], { letter, delivery }: Outgoing): boolean {
  if (letter.about === 'digest') return false
  return sms === 'all' || (sms === 'urgent' && delivery.urgent)
}
