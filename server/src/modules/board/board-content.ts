import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../core/clock/index.js'
import { ContentChecks } from '../content-check/index.js'
import { MediaService, type TimedPhoto } from '../media/index.js'
import type { PublicWord } from '../ticket/index.js'
import type { BoardPhotoView } from './board.views.js'

export interface BoardPhotos {
  readonly before: BoardPhotoView | null
  readonly after: BoardPhotoView | null
}

/** Photos and words that passed the check of public content; all others stay among those who handle the ticket (G30). */
@Injectable()
export class BoardContent {
  constructor(
    private readonly media: MediaService,
    private readonly checks: ContentChecks,
  ) {}

  async photos(em: EntityManager, ticketIds: readonly string[]): Promise<ReadonlyMap<string, BoardPhotos>> {
    const found = await this.media.timedByTicket(em, ticketIds)
    const all = [...found.values()].flat().map(({ id }) => id)
    const passed = await this.checks.passed(em, 'image', all)
    const shown = (photos: readonly TimedPhoto[]): BoardPhotos =>
      pair(photos.filter(({ id }) => passed.has(id)))
    return new Map([...found].map(([ticketId, photos]) => [ticketId, shown(photos)]))
  }

  passedWords(em: EntityManager, words: readonly PublicWord[]): Promise<ReadonlySet<string>> {
    return this.checks.passed(
      em,
      'rating',
      words.map(({ id }) => id),
    )
  }
}

/** The first of what was found, and the last of what came of it. */
function pair(photos: readonly TimedPhoto[]): BoardPhotos {
  const before = photos.find(({ purpose }) => purpose === 'report' || purpose === 'before')
  const after = photos.findLast(({ purpose }) => purpose === 'after')
  return { before: shownPhoto(before), after: shownPhoto(after) }
}

function shownPhoto(photo: TimedPhoto | undefined): BoardPhotoView | null {
  return photo ? { url: photo.url, thumbUrl: photo.thumbUrl, at: isoTime(photo.at) } : null
}
