import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, json, ms, orNull, text } from '../core/database/index.js'

const NOTIFICATION = new Table({
  name: 'notification',
  columns: [
    column('id', id(), { primary: true }),
    column('user_id', id()),
    column('type', text(64)),
    column('ticket_id', orNull(id())),
    column('dedupe_key', text(160)),
    column('title_zh', text(200)),
    column('title_en', text(200)),
    column('body_zh', text(1000)),
    column('body_en', text(1000)),
    column('urgent', bool()),
    column('read_at', orNull(ms())),
    column('created_at', ms()),
  ],
  indices: [
    new TableIndex({ name: 'uq_notification_once', columnNames: ['user_id', 'dedupe_key'], isUnique: true }),
    new TableIndex({ name: 'ix_notification_inbox', columnNames: ['user_id', 'created_at', 'id'] }),
    new TableIndex({ name: 'ix_notification_unread', columnNames: ['user_id', 'read_at'] }),
  ],
})

const LIVE_EVENT = new Table({
  name: 'live_event',
  columns: [
    column('user_id', id(), { primary: true }),
    column('seq', ms(), { primary: true }),
    column('type', text(64)),
    column('payload', json()),
    column('created_at', ms()),
  ],
  indices: [new TableIndex({ name: 'ix_live_event_age', columnNames: ['created_at'] })],
})

const LIVE_POSITION = new Table({
  name: 'live_position',
  columns: [column('user_id', id(), { primary: true }), column('last_seq', ms())],
})

const TABLES = [NOTIFICATION, LIVE_EVENT, LIVE_POSITION]

export class Notification0007 implements MigrationInterface {
  name = 'Notification1763800000007'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
