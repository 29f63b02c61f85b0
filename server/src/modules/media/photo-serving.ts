import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { MediaRepository } from './data/media.repository.js'
import { MediaLinks, type ClaimedLink } from './media-links.js'
import { PhotoFiles } from './photo-files.js'

export interface ServedPhoto {
  readonly stream: Readable
  readonly size: number
  readonly contentType: string
  /** How long the link, and so a copy, is good for. */
  readonly secondsLeft: number
}

/** Opens photos for whoever holds a link that is still good. */
@Injectable()
export class PhotoServing {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly links: MediaLinks,
    private readonly files: PhotoFiles,
  ) {}

  /** @throws AppError MEDIA_NOT_FOUND, MEDIA_LINK_EXPIRED */
  async open(link: ClaimedLink): Promise<ServedPhoto> {
    const secondsLeft = this.links.check(link)
    const row = await this.database.read((em) => this.media.find(em, link.id))
    const file = row && (await this.files.open(row, link.variant))
    if (!file) throw new AppError('MEDIA_NOT_FOUND')
    return { ...file, contentType: row.contentType, secondsLeft }
  }
}
