import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const IDEMPOTENCY_KEY = new Table({
  name: 'idempotency_key',
  columns: [
    column('id', id(), { primary: true }),
    column('account_id', id()),
    column('request_key', text(128)),
    column('fingerprint', text(64)),
    column('resource_id', text(64)),
    column('created_at', ms()),
  ],
  indices: [
    new TableIndex({
      name: 'uq_idempotency_key',
      columnNames: ['account_id', 'request_key'],
      isUnique: true,
    }),
  ],
})

const OUTBOX = new Table({
  name: 'outbox',
  columns: [
    column('id', id(), { primary: true }),
    column('event_id', id()),
    column('topic', text(64)),
    column('consumer', text(64)),
    column('ticket_id', orNull(id())),
    column('payload', json()),
    column('state', text(16)),
    column('attempts', int()),
    column('next_at', ms()),
    column('created_at', ms()),
    column('last_error', orNull(text(500))),
  ],
  indices: [
    new TableIndex({ name: 'ix_outbox_due', columnNames: ['state', 'next_at', 'id'] }),
    new TableIndex({ name: 'uq_outbox_event', columnNames: ['event_id', 'consumer'], isUnique: true }),
  ],
})

const AUDIT_ROW = new Table({
  name: 'audit_row',
  columns: [
    column('id', id(), { primary: true }),
    column('at', ms()),
    column('actor_id', id()),
    column('action', text(64)),
    column('subject_id', id()),
    column('detail', orNull(text(500))),
  ],
  indices: [new TableIndex({ name: 'ix_audit_row_subject', columnNames: ['subject_id', 'at'] })],
})

const TABLES = [IDEMPOTENCY_KEY, OUTBOX, AUDIT_ROW]

export class Core0001 implements MigrationInterface {
  name = 'Core1763800000001'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
