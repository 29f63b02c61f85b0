import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, ms, orNull, text } from '../core/database/index.js'

/** On the phone somebody else writes down what the reporter says. */
const TAKEN_BY = column('taken_by', orNull(id()))

const LOOK = new Table({
  name: 'second_look',
  columns: [
    column('id', id(), { primary: true }),
    column('ticket_id', id()),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', orNull(id())),
    column('grid_id', orNull(id())),
    column('kind', text(16)),
    column('occasion', int()),
    column('after_days', int()),
    column('level', text(16)),
    column('area_id', id()),
    column('by_riders', bool()),
    column('state', text(16)),
    column('opens_at', ms()),
    column('due_at', ms()),
    column('attempts', int()),
    column('tried_at', orNull(ms())),
    column('result', orNull(text(16))),
    column('ended_at', orNull(ms())),
    column('ended_by', orNull(id())),
    column('created_at', ms()),
  ],
  indices: [
    new TableIndex({
      name: 'uq_second_look',
      columnNames: ['ticket_id', 'kind', 'occasion', 'after_days'],
      isUnique: true,
    }),
    new TableIndex({ name: 'ix_second_look_desk', columnNames: ['area_id', 'state', 'due_at'] }),
    new TableIndex({ name: 'ix_second_look_opens', columnNames: ['state', 'opens_at'] }),
    new TableIndex({ name: 'ix_second_look_community', columnNames: ['community_id', 'state', 'kind'] }),
  ],
})

export class SecondLooks0022 implements MigrationInterface {
  name = 'SecondLooks1763800000022'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('ticket_rating', TAKEN_BY)
    await runner.createTable(LOOK)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LOOK)
    await runner.dropColumn('ticket_rating', 'taken_by')
  }
}
