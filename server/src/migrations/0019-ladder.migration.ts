import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, ms, orNull, text } from '../core/database/index.js'

const PERCENT = Object.assign(column('percent_taken', int()), { default: 0 })

const RING = new Table({
  name: 'ring',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('ticket_id', id()),
    column('clock_id', orNull(id())),
    column('user_id', id()),
    column('dedupe_key', text(120)),
    column('title', text(200)),
    column('words', text(100)),
    column('state', text(16)),
    column('attempts', int()),
    column('next_at', ms()),
    column('call_id', orNull(text(100))),
    column('last_code', orNull(text(100))),
    column('created_at', ms()),
    column('done_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'uq_ring_once', columnNames: ['user_id', 'dedupe_key'], isUnique: true }),
    new TableIndex({ name: 'ix_ring_due', columnNames: ['state', 'next_at'] }),
    new TableIndex({ name: 'ix_ring_ticket', columnNames: ['ticket_id'] }),
  ],
})

export class Ladder0019 implements MigrationInterface {
  name = 'Ladder1763800000019'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('ticket_clock', PERCENT)
    await runner.createTable(RING)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(RING)
    await runner.dropColumn('ticket_clock', 'percent_taken')
  }
}
