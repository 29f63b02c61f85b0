import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { AppConfig } from '../../../core/config/index.js'
import { Database } from '../../../core/database/index.js'
import { Idempotency, type IdempotentRequest } from '../../../core/idempotency/index.js'
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
      this.idempotency.once(em, { request: key, resourceId: userId }, async () => {
        for (const { templateId, answer } of believed)
          await this.ledger.answered(em, { userId, templateId }, answer === 'filter' ? 'reject' : answer)
      }),
    )
  }

  private believes(templateId: string): boolean {
    const { templates = [], push } = this.config.wechat ?? {}
    const template = templates.find(({ id }) => id === templateId)
    return template !== undefined && (push === undefined || template.consent === 'employee')
  }
}
