import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import type { OwnChoices } from '../domain/notice-choices.js'
import { NoticeChoiceEntity } from './notice-choice.entity.js'

@Injectable()
export class NoticeChoiceRepository {
  /** What these people have chosen; whoever chose nothing is left out. */
  async of(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, OwnChoices>> {
    const rows = await em.findBy(NoticeChoiceEntity, { userId: In([...userIds]) })
    return new Map(rows.map(({ userId, choices }) => [userId, choices]))
  }

  async save(em: EntityManager, row: NoticeChoiceEntity): Promise<void> {
    const { userId, choices, updatedAt } = row
    if (await em.existsBy(NoticeChoiceEntity, { userId })) {
      await em.update(NoticeChoiceEntity, { userId }, { choices, updatedAt })
      return
    }
    try {
      await insertRows(em, NoticeChoiceEntity, [row])
    } catch (error) {
      // Two phones at once: the other was faster, this one starts again.
      throw isUniqueViolation(error) ? new ConcurrentChangeError('notice choices of', userId) : error
    }
  }
}
