import { Injectable } from '@nestjs/common'
import type { MediaEntity } from './data/media.entity.js'
import { MediaLinks } from './media-links.js'
import type { MediaView } from './media.view.js'

/** Turns rows into what the API shows. */
@Injectable()
export class MediaViews {
  constructor(private readonly links: MediaLinks) {}

  of({ id, contentType, width, height, purpose, eventId }: MediaEntity): MediaView {
    const url = this.links.urlOf({ id, variant: 'full' })
    const thumbUrl = this.links.urlOf({ id, variant: 'thumb' })
    return { id, url, thumbUrl, contentType, width, height, purpose, eventId }
  }
}
