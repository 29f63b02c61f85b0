import { Injectable } from '@nestjs/common'
import type { Language, LinkAnswer } from '@beegrid/shared'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { PartyActions, type ActionInput, type WhistleCallEntity } from '../ticket/index.js'
import { LinkedCallPresenter } from './linked-call.presenter.js'
import { LinkedCalls } from './linked-calls.js'
import type { LinkedCallView } from './whistle.views.js'

export interface GivenAnswer {
  readonly answer: LinkAnswer
  /** Who answers for the party. */
  readonly name: string
  readonly note?: string
  /** What was sent by this link before. */
  readonly mediaIds?: readonly string[]
}

/** A party without accounts opens its link and answers; the link is good for this call and nothing else. */
@Injectable()
export class LinkAnswering {
  constructor(
    private readonly database: Database,
    private readonly calls: LinkedCalls,
    private readonly actions: PartyActions,
    private readonly presenter: LinkedCallPresenter,
  ) {}

  /** @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER */
  read(token: string, language: Language): Promise<LinkedCallView> {
    return this.database.read(async (em) =>
      this.presenter.view(em, await this.calls.readable(em, token), language),
    )
  }

  /**
   * Sent again as the answer got lost on the way, it is the same answer and no second one.
   * @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER, WHISTLE_DECLINE_REASON, MEDIA_NOT_YOURS
   */
  async answer(token: string, given: GivenAnswer, language: Language): Promise<LinkedCallView> {
    await this.database.write(async (em) => {
      const call = await this.calls.readable(em, token)
      if (saidBefore(call, given) || (await this.actions.perform(em, call, asInput(call, given)))) return
      // Two at once: the other one was faster.
      if (!saidBefore(await this.calls.readable(em, token), given)) throw new AppError('ANSWER_LINK_OVER')
    })
    return this.read(token, language)
  }
}

const SAID = { respond: 'responding', finish: 'done', decline: 'declined' } as const

/** Whether the link says just what it said last. */
function saidBefore(
  { state, note, answeredByName }: WhistleCallEntity,
  { answer, name, note: said }: GivenAnswer,
): boolean {
  return state === SAID[answer] && answeredByName === name && note === (said ?? null)
}

function asInput(
  { id: photosBy, whistleId }: WhistleCallEntity,
  { answer, name: signedBy, note, mediaIds = [] }: GivenAnswer,
): ActionInput {
  const shared = { whistleId, signedBy, mediaIds, photosBy }
  const said = note === undefined ? {} : { note }
  if (answer === 'finish') return { ...shared, ...said, action: 'finishPart' }
  if (answer === 'respond') return { ...shared, ...said, action: 'respond' }
  return { ...shared, action: 'respond', passed: false, ...(note !== undefined && { reason: note }) }
}
