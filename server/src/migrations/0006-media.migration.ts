import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, ms, orNull, text } from '../core/database/index.js'

const MEDIA = new Table({
  name: 'media',
  columns: [
    column('id', id(), { primary: true }),
    column('uploader_id', id()),
    column('ticket_id', orNull(id())),
    column('event_id', orNull(id())),
    column('purpose', orNull(text(16))),
    column('state', text(16)),
    column('content_type', text(32)),
    column('width', int()),
    column('height', int()),
    column('bytes', int()),
    column('sha256', text(64)),
    column('file_key', text(160)),
    column('thumb_key', text(160)),
    column('created_at', ms()),
    column('attached_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'ix_media_ticket', columnNames: ['ticket_id', 'created_at'] }),
    new TableIndex({ name: 'ix_media_unattached', columnNames: ['attached_at', 'created_at'] }),
  ],
})

export class Media0006 implements MigrationInterface {
  name = 'Media1763800000006'

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(MEDIA)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(MEDIA)
  }
}
