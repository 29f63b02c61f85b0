import { Injectable, Logger } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { Sms, type ProviderAnswer, type SmsMessage } from '../../integrations/aliyun/index.js'
import type { WhistleCallEntity } from '../ticket/index.js'
import { LinkOutboxRepository } from './data/link-outbox.repository.js'
import { LinkMessages } from './link-messages.js'

/** After a message may have gone out or not, the provider is asked about it this much later. */
const ASK_AGAIN_MS = 60_000

/** Sends the links of called parties as text messages: outside every transaction, each once, however often the line breaks (G12). */
@Injectable()
export class LinkSender {
  private readonly logger = new Logger(LinkSender.name)

  constructor(
    private readonly database: Database,
    private readonly waiting: LinkOutboxRepository,
    private readonly messages: LinkMessages,
    private readonly sms: Sms,
    private readonly clock: Clock,
  ) {}

  /** Sends what is due now. */
  async sendDue(): Promise<void> {
    if (!this.sms.offers('answerLink')) return
    const due = await this.database.read((em) => this.waiting.due(em, this.clock.now()))
    for (const call of due) await this.sendOne(call)
  }

  private async sendOne(call: WhistleCallEntity): Promise<void> {
    const message = await this.database.read((em) => this.messages.of(em, call))
    const now = this.clock.now()
    const taken = await this.database.write((em) =>
      this.waiting.move(em, call, { linkState: 'sending', linkNextAt: now + ASK_AGAIN_MS }),
    )
    if (!taken) return
    const answer = await this.tried(call, message)
    await this.database.write((em) => this.waiting.note(em, call, this.outcome(answer, call)))
  }

  /** What is still under way from before may have arrived: the provider knows. */
  private async tried(call: WhistleCallEntity, message: SmsMessage): Promise<ProviderAnswer> {
    if (call.linkState !== 'sending') return this.sms.send(message)
    const found = await this.sms.find(message, this.clock.now())
    return found.outcome === 'refused' ? this.sms.send(message) : found
  }

  private outcome(
    answer: ProviderAnswer,
    { id, linkState }: WhistleCallEntity,
  ): Pick<WhistleCallEntity, 'linkState' | 'linkNextAt'> {
    const now = this.clock.now()
    switch (answer.outcome) {
      case 'sent':
        return { linkState: 'sent', linkNextAt: null }
      case 'later':
        return { linkState: linkState === 'sending' ? 'sending' : 'due', linkNextAt: now + answer.afterMs }
      case 'unclear':
        return { linkState: 'sending', linkNextAt: now + ASK_AGAIN_MS }
      case 'refused':
        this.logger.warn({ callId: id, code: answer.code }, 'a link to answer could not be sent')
        return { linkState: 'failed', linkNextAt: null }
    }
  }
}
