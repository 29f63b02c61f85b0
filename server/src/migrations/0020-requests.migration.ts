import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const REQUEST = new Table({
  name: 'ticket_request',
  columns: [
    column('id', id(), { primary: true }),
    column('ticket_id', id()),
    column('county_id', id()),
    column('kind', text(16)),
    column('state', text(16)),
    column('asked_by_id', id()),
    column('asked_at', ms()),
    column('asked_seq', int()),
    column('until', orNull(ms())),
    column('levels', json()),
    column('level', text(16)),
    column('desk_area_id', id()),
    column('grants', json()),
    column('ended_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'ix_request_ticket', columnNames: ['ticket_id'] }),
    new TableIndex({ name: 'ix_request_desk', columnNames: ['state', 'desk_area_id', 'asked_at'] }),
    new TableIndex({ name: 'ix_request_asker', columnNames: ['asked_by_id', 'asked_at'] }),
  ],
})

const SUPERVISION = new Table({
  name: 'supervision',
  columns: [
    column('id', id(), { primary: true }),
    column('ticket_id', id()),
    column('county_id', id()),
    column('group_id', id()),
    column('level', text(16)),
    column('desk_area_id', id()),
    column('state', text(16)),
    column('opened_by_id', id()),
    column('opened_at', ms()),
    column('opened_seq', int()),
    column('answer_by', ms()),
    column('answered_by_id', orNull(id())),
    column('answered_at', orNull(ms())),
    column('answered_seq', orNull(int())),
    column('ended_by_id', orNull(id())),
    column('ended_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'ix_supervision_ticket', columnNames: ['ticket_id'] }),
    new TableIndex({ name: 'ix_supervision_desk', columnNames: ['desk_area_id', 'state', 'opened_at'] }),
    new TableIndex({ name: 'ix_supervision_group', columnNames: ['group_id'] }),
  ],
})

/** The sweep that ends holds. */
const HOLD = new TableIndex({ name: 'ix_ticket_suspended', columnNames: ['suspended_until'] })

/**
 * `answerSupervision` is longer than any action before it. On MariaDB in place: TypeORM would drop the column to change its
 * length. Going back leaves it as wide as it is, for the rows that need it.
 */
async function widenActions(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'mariadb')
    await runner.query('ALTER TABLE ticket_event MODIFY action varchar(24) NOT NULL')
  else await runner.changeColumn('ticket_event', 'action', column('action', text(24)))
}

export class Requests0020 implements MigrationInterface {
  name = 'Requests1763800000020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(REQUEST)
    await runner.createTable(SUPERVISION)
    await runner.createIndex('ticket', HOLD)
    await widenActions(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('ticket', 'ix_ticket_suspended')
    await runner.dropTable(SUPERVISION)
    await runner.dropTable(REQUEST)
  }
}
