import { Injectable, Logger } from '@nestjs/common'
import { Clock, isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { newId } from '../../core/ids/index.js'
import type { MediaEntity } from './data/media.entity.js'
import { MediaRepository } from './data/media.repository.js'
import { PhotoFiles } from './photo-files.js'
import type { RenderedPhoto } from './photo-renderer.js'

const MONTH_OF_ISO_TIME = '2026-11'.length

/**
 * Keeps row and files together although no transaction spans both: the row is there before the first file and goes
 * after the last. Whoever dies in between leaves a `pending` row, by which the next sweep finds the files (G28).
 */
@Injectable()
export class PhotoStore {
  private readonly logger = new Logger(PhotoStore.name)

  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly files: PhotoFiles,
    private readonly clock: Clock,
  ) {}

  /** Stores a photo that nobody can see yet: its row stays `pending`. */
  async write(uploaderId: string, photo: RenderedPhoto): Promise<MediaEntity> {
    const row = this.pendingRow(uploaderId, photo)
    await this.database.write((em) => this.media.insert(em, [row]))
    try {
      await this.files.put(row, photo)
      return row
    } catch (error) {
      await this.dispose(row)
      throw error
    }
  }

  /** Removes a photo nobody uses. Never throws: what fails now is swept later. @returns whether it is gone */
  async dispose(row: MediaEntity): Promise<boolean> {
    try {
      if (!(await this.database.write((em) => this.media.retire(em, row.id)))) return false
      await this.files.remove(row)
      await this.database.write((em) => this.media.remove(em, row.id))
      return true
    } catch (error) {
      this.logger.warn(
        { mediaId: row.id, cause: String(error) },
        'an unused photo could not be removed; a sweep will',
      )
      return false
    }
  }

  private pendingRow(uploaderId: string, photo: RenderedPhoto): MediaEntity {
    const [id, createdAt] = [newId(), this.clock.now()]
    const folder = isoTime(createdAt).slice(0, MONTH_OF_ISO_TIME)
    const unattached = { ticketId: null, eventId: null, purpose: null, attachedAt: null }
    return {
      id,
      uploaderId,
      state: 'pending',
      createdAt,
      ...unattached,
      ...this.files.describe(`${folder}/${id}`, photo),
    }
  }
}
