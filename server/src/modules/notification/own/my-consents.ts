import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AppConfig } from '../../../core/config/index.js'
import { Database } from '../../../core/database/index.js'
import { Idempotency, type IdempotentRequest } from '../../../core/idempotency/index.js'
import { WechatLogin } from '../../../integrations/wechat/index.js'
import { ContactBook } from '../../identity/index.js'
import { ConsentLedger } from '../deliver/consent-ledger.js'

export interface ConsentAnswer {
  readonly templateId: string
  readonly answer: 'accept' | 'reject' | 'ban' | 'filter'
}

/**
 * What the mini-program says a person answered. WeChat pushes the same answers where pushes are set up: then it alone is
 * believed about one-time messages, or each would count twice. It pushes nothing of the relation of work.
 */
@Injectable()
export class MyConsents {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly ledger: ConsentLedger,
    private readonly contacts: ContactBook,
    private readonly login: WechatLogin,
  ) {}

  async note(
    { userId }: Actor,
    {
      answers,
      key,
    }: { readonly answers: readonly ConsentAnswer[]; readonly key: IdempotentRequest | undefined },
  ): Promise<void> {
    const believed = answers.filter(({ templateId }) => this.believes(templateId))
    await this.database.write((em) =>
      this.idempotency.once(em, { request: key, resourceId: userId }, () => this.write(em, userId, believed)),
    )
  }

  /** Trades the code of `wx.login` for the WeChat this person reads messages in. @throws AppError WECHAT_* */
  async readIn({ userId }: Actor, code: string): Promise<void> {
    const { openid } = await this.login.exchange(code)
    await this.database.write((em) => this.contacts.rememberWechat(em, userId, openid))
  }

  private async write(em: EntityManager, userId: string, answers: readonly ConsentAnswer[]): Promise<void> {
    const openid = (await this.contacts.of(em, [userId])).get(userId)?.openid
    if (!openid) return
    for (const { templateId, answer } of answers)
      await this.ledger.answered(em, { openid, templateId }, answer === 'filter' ? 'reject' : answer)
  }

  private believes(templateId: string): boolean {
    const { templates = [], push } = this.config.wechat ?? {}
    const template = templates.find(({ id }) => id === templateId)
    return template !== undefined && (push === undefined || template.consent === 'employee')
  }
}
