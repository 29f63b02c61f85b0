import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../core/clock/index.js'
import { MediaService } from '../media/index.js'
import { TicketWords } from '../ticket/index.js'
import type { ContentCheckView } from './content-check.views.js'
import type { ContentCheckEntity } from './data/content-check.entity.js'

/** Shows what is to be looked at: the words as they stand, the photo by a short-lived link. */
@Injectable()
export class ContentPresenter {
  constructor(
    private readonly words: TicketWords,
    private readonly media: MediaService,
  ) {}

  views(em: EntityManager, rows: readonly ContentCheckEntity[]): Promise<ContentCheckView[]> {
    return Promise.all(rows.map((row) => this.view(em, row)))
  }

  async view(em: EntityManager, row: ContentCheckEntity): Promise<ContentCheckView> {
    const { id, kind, state, ticketId, label, subjectId, createdAt } = row
    return {
      ...{ id, kind, state, ticketId, label, createdAt: isoTime(createdAt) },
      text: await this.textOf(em, row),
      photoUrl: kind === 'image' ? this.media.linkTo(subjectId) : null,
    }
  }

  private textOf(em: EntityManager, { kind, subjectId }: ContentCheckEntity): Promise<string | null> {
    if (kind === 'image') return Promise.resolve(null)
    return kind === 'rating' ? this.words.ratingWords(em, subjectId) : this.words.eventWords(em, subjectId)
  }
}
