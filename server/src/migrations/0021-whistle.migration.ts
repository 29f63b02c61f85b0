import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, longText, ms, orNull, text } from '../core/database/index.js'

const WHISTLE = new Table({
  name: 'whistle',
  columns: [
    column('id', id(), { primary: true }),
    column('ticket_id', id()),
    column('county_id', id()),
    column('seq', int()),
    column('state', text(8)),
    column('reason', longText()),
    column('asked_by_id', id()),
    column('asked_relation', text(16)),
    column('asked_at', ms()),
    column('request_id', orNull(id())),
    column('called_at', orNull(ms())),
    column('joint_at', orNull(ms())),
    column('joint_place', orNull(text(200))),
    column('joint_lead_id', orNull(id())),
    column('record', orNull(longText())),
    column('ended_at', orNull(ms())),
    column('end_reason', orNull(longText())),
  ],
  indices: [
    new TableIndex({ name: 'uq_whistle_seq', columnNames: ['ticket_id', 'seq'], isUnique: true }),
    new TableIndex({ name: 'ix_whistle_request', columnNames: ['request_id'] }),
  ],
})

const CALL = new Table({
  name: 'whistle_call',
  columns: [
    column('id', id(), { primary: true }),
    column('whistle_id', id()),
    column('ticket_id', id()),
    column('county_id', id()),
    column('organisation_id', id()),
    column('seq', int()),
    column('state', text(16)),
    column('assignment_id', orNull(id())),
    column('called_at', orNull(ms())),
    column('respond_due_at', orNull(ms())),
    column('responded_at', orNull(ms())),
    column('part_due_at', orNull(ms())),
    column('finished_at', orNull(ms())),
    column('answered_by_id', orNull(id())),
    column('answered_by_name', orNull(text(40))),
    column('note', orNull(longText())),
    column('link_key', orNull(text(16))),
    column('link_until', orNull(ms())),
    column('link_phone', orNull(text(20))),
    column('link_state', text(8)),
    column('link_next_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({
      name: 'uq_whistle_call_party',
      columnNames: ['whistle_id', 'organisation_id'],
      isUnique: true,
    }),
    new TableIndex({ name: 'uq_whistle_call_link', columnNames: ['link_key'], isUnique: true }),
    new TableIndex({ name: 'ix_whistle_call_ticket', columnNames: ['ticket_id'] }),
    new TableIndex({ name: 'ix_whistle_call_party_at', columnNames: ['organisation_id', 'called_at'] }),
    new TableIndex({ name: 'ix_whistle_call_sending', columnNames: ['link_state', 'link_next_at'] }),
  ],
})

export class Whistle0021 implements MigrationInterface {
  name = 'Whistle1763800000021'

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(WHISTLE)
    await runner.createTable(CALL)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(CALL)
    await runner.dropTable(WHISTLE)
  }
}
