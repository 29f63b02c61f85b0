import { Module } from '@nestjs/common'
import { MediaRepository } from './data/media.repository.js'
import { MediaLinks } from './media-links.js'
import { MediaViews } from './media-views.js'
import { MediaService } from './media.service.js'
import { PhotoFiles } from './photo-files.js'
import { PhotoRenderer } from './photo-renderer.js'

/** Photos: uploaded, re-encoded, attached to tickets, served by short-lived links. */
@Module({
  providers: [MediaRepository, MediaLinks, MediaViews, PhotoFiles, PhotoRenderer, MediaService],
  exports: [MediaService],
})
export class MediaModule {}
