import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MediaService, type MediaView } from '../media/index.js'
import type { PublicWord } from '../ticket/index.js'
import type { BoardPhotoView } from './board.views.js'

export interface BoardPhotos {
  readonly before: BoardPhotoView | null
  readonly after: BoardPhotoView | null
}

/** Photos and words that passed the check of public content; all others stay among those who handle the ticket (G30). */
@Injectable()
export class BoardContent {
  constructor(private readonly media: MediaService) {}

  async photos(em: EntityManager, ticketIds: readonly string[]): Promise<ReadonlyMap<string, BoardPhotos>> {
    const found = await this.media.viewsByTicket(em, ticketIds)
    const passed = await this.passed(em, [...found.values()].flat())
    return new Map(
      [...found].map(([ticketId, views]) => [ticketId, pair(views.filter(({ id }) => passed.has(id)))]),
    )
  }

  async passedWords(_em: EntityManager, _words: readonly PublicWord[]): Promise<ReadonlySet<string>> {
    return new Set()
  }

  private async passed(_em: EntityManager, _views: readonly MediaView[]): Promise<ReadonlySet<string>> {
    return new Set()
  }
}

function pair(views: readonly MediaView[]): BoardPhotos {
  const first = (...purposes: readonly string[]): BoardPhotoView | null => {
    const view = views.find(({ purpose }) => purpose !== null && purposes.includes(purpose))
    return view ? { url: view.url, thumbUrl: view.thumbUrl, at: '' } : null
  }
  return { before: first('report', 'before'), after: first('after') }
}
