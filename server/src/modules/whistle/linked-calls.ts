import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { AnswerLinks, openCalls, type WhistleCallEntity } from '../ticket/index.js'

/** From what stands in an address to the one call it is good for. */
@Injectable()
export class LinkedCalls {
  constructor(
    private readonly links: AnswerLinks,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER when its time is over or nothing is asked any more */
  async readable(em: EntityManager, token: string): Promise<WhistleCallEntity> {
    const call = await this.links.call(em, token)
    if (!call) throw new AppError('ANSWER_LINK_NOT_FOUND')
    const letGo = call.state === 'released' || call.state === 'asked'
    if (letGo || call.linkUntil === null || call.linkUntil < this.clock.now())
      throw new AppError('ANSWER_LINK_OVER')
    return call
  }

  /** One that has still something to answer. @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER */
  async open(em: EntityManager, token: string): Promise<WhistleCallEntity> {
    const call = await this.readable(em, token)
    if (openCalls([call]).length === 0) throw new AppError('ANSWER_LINK_OVER')
    return call
  }
}
