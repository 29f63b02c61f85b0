import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { Idempotency, type IdempotentRequest } from '../../core/idempotency/index.js'
import { sha256 } from '../../core/ids/index.js'
import type { MediaEntity } from './data/media.entity.js'
import { MediaRepository } from './data/media.repository.js'
import { MediaViews } from './media-views.js'
import type { MediaView } from './media.view.js'
import { PhotoRenderer } from './photo-renderer.js'
import { PhotoStore } from './photo-store.js'

export interface Upload {
  readonly uploaderId: string
  readonly bytes: Buffer
  readonly key: IdempotentRequest | undefined
}

/** Takes photos in. */
@Injectable()
export class PhotoUploads {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly store: PhotoStore,
    private readonly idempotency: Idempotency,
    private readonly renderer: PhotoRenderer,
    private readonly views: MediaViews,
  ) {}

  /**
   * Re-encodes and stores a photo. The same key and file again give the photo of the first time.
   * @throws AppError MEDIA_TYPE_REFUSED, MEDIA_HEIC, MEDIA_TOO_LARGE, MEDIA_BROKEN, IDEMPOTENCY_KEY_REUSED
   */
  async upload({ uploaderId, bytes, key }: Upload): Promise<MediaView> {
    const row = await this.store.write(uploaderId, await this.renderer.render(bytes))
    try {
      const request = key && withFile(key, bytes)
      const kept = await this.database.write((em) => this.keep(em, row, request))
      if (kept.id !== row.id) await this.store.dispose(row)
      return this.views.of(kept)
    } catch (error) {
      await this.store.dispose(row)
      throw error
    }
  }

  /** Makes the new photo usable, or finds the one that was made under this key before. */
  private async keep(
    em: EntityManager,
    row: MediaEntity,
    request: IdempotentRequest | undefined,
  ): Promise<MediaEntity> {
    const publish = async (): Promise<void> => {
      await this.media.publish(em, row.id, row.id)
    }
    const { resourceId } = await this.idempotency.once(em, { request, resourceId: row.id }, publish)
    const earlier = await this.media.find(em, resourceId)
    if (earlier) return earlier
    // The first one was swept unused: an offline phone comes back after days. The new one takes its place.
    if (!(await this.media.publish(em, row.id, resourceId))) throw new AppError('UNAVAILABLE')
    return { ...row, id: resourceId, state: 'ready' }
  }
}

/** The body of a form is not parsed yet when its fingerprint is taken; the file's own bytes make it one. */
function withFile(request: IdempotentRequest, bytes: Buffer): IdempotentRequest {
  return { ...request, fingerprint: sha256(`${request.fingerprint} ${sha256(bytes)}`) }
}
