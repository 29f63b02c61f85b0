import { Module } from '@nestjs/common'
import { MediaRepository } from './data/media.repository.js'
import { MediaController } from './http/media.controller.js'
import { MultipartForms } from './http/multipart-forms.js'
import { PhotoIntake } from './photo-intake.js'
import { UploadBudget } from './upload-budget.js'
import { UploadReader } from './upload.reader.js'
import { MediaLinks } from './media-links.js'
import { MediaSweeper } from './media-sweeper.js'
import { MediaViews } from './media-views.js'
import { MediaService } from './media.service.js'
import { PhotoFiles } from './photo-files.js'
import { PhotoRenderer } from './photo-renderer.js'
import { PhotoServing } from './photo-serving.js'
import { PhotoStore } from './photo-store.js'
import { PhotoUploads } from './photo-uploads.js'

const HTTP = [MultipartForms, UploadBudget, UploadReader, PhotoIntake]
const PHOTOS = [PhotoFiles, PhotoRenderer, PhotoServing, PhotoStore, PhotoUploads]

/** Photos: uploaded, re-encoded, attached to tickets, served by short-lived links. */
@Module({
  controllers: [MediaController],
  providers: [MediaRepository, MediaLinks, MediaViews, MediaService, MediaSweeper, ...HTTP, ...PHOTOS],
  exports: [MediaService, PhotoIntake],
})
export class MediaModule {}
