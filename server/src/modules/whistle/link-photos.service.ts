import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { WhistleRepository } from '../ticket/index.js'
import { LinkedCalls } from './linked-calls.js'

/** Photos a link may send in all, those that failed or were left out again included; a new link may send as many again. */
const MOST = 40

/** A party without accounts shows what it did: by its link, for its call alone, while it still has to answer. */
@Injectable()
export class LinkPhotos {
  constructor(
    private readonly database: Database,
    private readonly calls: LinkedCalls,
    private readonly whistles: WhistleRepository,
  ) {}

  /**
   * Asked before a byte of the photo is read.
   * @returns under whom it is kept: the call, so that it can be attached to nothing else
   * @throws AppError ANSWER_LINK_NOT_FOUND, ANSWER_LINK_OVER, ANSWER_LINK_PHOTOS
   */
  admit(token: string): Promise<string> {
    return this.database.write(async (em) => {
      const call = await this.calls.open(em, token)
      if (!(await this.whistles.countPhoto(em, call, MOST))) throw new AppError('ANSWER_LINK_PHOTOS')
      return call.id
    })
  }
}
