import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { NotificationService } from '../../notification/index.js'
import type { RosterText } from '../domain/roster-texts.js'

/** Something about the roster that one person is to be told. */
export interface RosterNotice {
  readonly userId: string
  readonly text: RosterText
  /** Told once under this key. */
  readonly key: string
}

/** Tells people of changes to their duties, in their inbox and on open screens, in both languages. */
@Injectable()
export class RosterNotifier {
  constructor(private readonly notifications: NotificationService) {}

  /** Whoever made the change is not told of it. */
  tell(em: EntityManager, notices: readonly RosterNotice[], actorId?: string): Promise<AfterCommit> {
    return this.notifications.notify(
      em,
      notices
        .filter(({ userId }) => userId !== actorId)
        .map(({ userId, text, key }) => ({ userId, type: 'roster', dedupeKey: `roster:${key}`, ...text })),
    )
  }
}
