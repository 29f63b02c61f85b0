import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'
import type { MediaPurpose } from '../domain/media-purpose.js'

/** A photo: re-encoded, so that nothing of the uploaded file but its picture is left. */
@Entity('media')
@Index('ix_media_ticket', ['ticketId', 'createdAt'])
@Index('ix_media_unattached', ['attachedAt', 'createdAt'])
export class MediaEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(named('uploader_id', id()))
  uploaderId!: string

  @Column(named('ticket_id', orNull(id())))
  ticketId!: string | null

  /** The timeline event it came with. */
  @Column(named('event_id', orNull(id())))
  eventId!: string | null

  @Column(orNull(text(16)))
  purpose!: MediaPurpose | null

  /**
   * `pending` while its files are being written or removed: the row is there before the first file and goes after the
   * last, so that no file is ever without a row, whenever the process dies (G28).
   */
  @Column(text(16))
  state!: 'pending' | 'ready'

  @Column(named('content_type', text(32)))
  contentType!: string

  @Column(int())
  width!: number

  @Column(int())
  height!: number

  @Column(int())
  bytes!: number

  /** Of the stored picture. */
  @Column(text(64))
  sha256!: string

  @Column(named('file_key', text(160)))
  fileKey!: string

  @Column(named('thumb_key', text(160)))
  thumbKey!: string

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('attached_at', orNull(ms())))
  attachedAt!: number | null
}
