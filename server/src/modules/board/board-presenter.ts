import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../core/clock/index.js'
import { CategoryDirectory } from '../category/index.js'
import type { ClosedTicket, PublicWord } from '../ticket/index.js'
import { PublicFigures } from '../figure/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardContent, type BoardPhotos } from './board-content.js'
import type { BoardTicketView, BoardWordView, VoteCountsView } from './board.views.js'
import { BoardRepository, type VoteCount } from './data/board.repository.js'
import { publicTitle } from './domain/public-title.js'

/** Shows tickets and words as everybody may see them. */
@Injectable()
export class BoardPresenter {
  constructor(
    private readonly board: BoardRepository,
    private readonly content: BoardContent,
    private readonly categories: CategoryDirectory,
    private readonly areas: BoardAreas,
    private readonly figures: PublicFigures,
  ) {}

  async tickets(
    em: EntityManager,
    rows: readonly ClosedTicket[],
    language: Language,
  ): Promise<BoardTicketView[]> {
    const ids = rows.map(({ id }) => id)
    const photos = await this.content.photos(em, ids)
    const votes = await this.board.voteCounts(em, ids)
    const times = await this.figures.minutesOf(em, ids)
    return rows.flatMap((row) => {
      const minutes = times.get(row.id)
      // Closed this very moment: it is shown as soon as the figures count it.
      if (minutes === undefined) return []
      return [{ ...this.ticket(row, { photos: photos.get(row.id), votes, language }), minutes }]
    })
  }

  words(words: readonly PublicWord[], language: Language): BoardWordView[] {
    return words.map(({ id, comment, satisfaction, communityId, categoryId, status }) => ({
      ...{ id, satisfaction, text: comment, areaName: this.areas.nameOf(communityId) },
      title: publicTitle(this.categories, categoryId, language),
      redoing: status !== 'closed',
    }))
  }

  passedWords(em: EntityManager, words: readonly PublicWord[]): Promise<ReadonlySet<string>> {
    return this.content.passedWords(em, words)
  }

  private ticket(
    { id, communityId, categoryId, createdAt, closedAt, closings }: ClosedTicket,
    {
      photos,
      votes,
      language,
    }: { photos: BoardPhotos | undefined; votes: readonly VoteCount[]; language: Language },
  ): Omit<BoardTicketView, 'minutes'> {
    return {
      ...{ id, reportedAt: isoTime(createdAt), closedAt: isoTime(closedAt) },
      title: publicTitle(this.categories, categoryId, language),
      areaName: this.areas.nameOf(communityId),
      before: photos?.before ?? null,
      after: photos?.after ?? null,
      votes: votesOf(votes.filter(({ ticketId, closing }) => ticketId === id && closing === closings)),
    }
  }
}

function votesOf(counts: readonly VoteCount[]): VoteCountsView {
  const said = (agrees: boolean): number => counts.find((each) => each.agrees === agrees)?.count ?? 0
  return { agree: said(true), disagree: said(false) }
}
