import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { idempotentRequest } from '../../core/idempotency/index.js'
import type { MediaView } from './media.view.js'
import { PhotoUploads } from './photo-uploads.js'
import { UploadReader } from './upload.reader.js'

/** For modules that take photos from somebody without an account: read, re-encoded and kept as everybody's. */
@Injectable()
export class PhotoIntake {
  constructor(
    private readonly reader: UploadReader,
    private readonly uploads: PhotoUploads,
  ) {}

  /**
   * The one photo of a form. Whether it may be sent at all is asked before: nothing has been read of it till then.
   * @param uploaderId under which it can be attached
   */
  take(request: FastifyRequest, uploaderId: string): Promise<MediaView> {
    const key = idempotentRequest(request, uploaderId)
    return this.reader.withFile(request, (bytes) => this.uploads.upload({ uploaderId, bytes, key }))
  }
}
