import { Injectable } from '@nestjs/common'
import type { Language, LinkAnswer } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { AnswerLinks, PartyActions, type ActionInput, type WhistleCallEntity } from '../ticket/index.js'
import { LinkedCallPresenter } from './linked-call.presenter.js'
import type { LinkedCallView } from './whistle.views.js'

export interface GivenAnswer {
  readonly answer: LinkAnswer
  /** Who answers for the party. */
  readonly name: string
  readonly note?: string
}

/** A party without accounts opens its link and answers; the link is good for this call and nothing else. */
@Injectable()
export class LinkAnswering {
  constructor(
    private readonly database: Database,
    private readonly links: AnswerLinks,
    private readonly actions: PartyActions,
    private readonly presenter: LinkedCallPresenter,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER */
  read(token: string, language: Language): Promise<LinkedCallView> {
    return this.database.read(async (em) =>
      this.presenter.view(em, await this.requireCall(em, token), language),
    )
  }

  /** @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER, WHISTLE_DECLINE_REASON */
  async answer(token: string, given: GivenAnswer, language: Language): Promise<LinkedCallView> {
    await this.database.write(async (em) => {
      const call = await this.requireCall(em, token)
      const done = await this.actions.perform(em, call, asInput(call, given))
      if (!done) throw new AppError('ANSWER_LINK_OVER')
    })
    return this.read(token, language)
  }

  private async requireCall(em: EntityManager, token: string): Promise<WhistleCallEntity> {
    const call = await this.links.call(em, token)
    if (!call) throw new AppError('ANSWER_LINK_NOT_FOUND')
    const letGo = call.state === 'released' || call.state === 'asked'
    if (letGo || call.linkUntil === null || call.linkUntil < this.clock.now())
      throw new AppError('ANSWER_LINK_OVER')
    return call
  }
}

function asInput(
  { whistleId }: WhistleCallEntity,
  { answer, name: signedBy, note }: GivenAnswer,
): ActionInput {
  const shared = { whistleId, signedBy, mediaIds: [] }
  const said = note === undefined ? {} : { note }
  if (answer === 'finish') return { ...shared, ...said, action: 'finishPart' }
  if (answer === 'respond') return { ...shared, ...said, action: 'respond' }
  return { ...shared, action: 'respond', passed: false, ...(note !== undefined && { reason: note }) }
}
