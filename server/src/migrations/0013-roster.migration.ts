import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, ms, orNull, text } from '../core/database/index.js'

const GOES_FIRST = column('goes_first', orNull(bool()))

const MERGER = new Table({
  name: 'duty_merger',
  columns: [
    column('id', id(), { primary: true }),
    column('area_id', id()),
    column('into_area_id', id()),
    column('weekdays', int()),
    column('from_minute', int()),
    column('to_minute', int()),
    column('valid_from', ms()),
    column('valid_to', orNull(ms())),
    column('reason', text(80)),
  ],
  indices: [new TableIndex({ name: 'ix_duty_merger_area', columnNames: ['area_id'] })],
})

const PUBLICATION = new Table({
  name: 'roster_publication',
  columns: [
    column('area_id', id(), { primary: true }),
    column('from_at', ms(), { primary: true }),
    column('published_at', ms()),
    column('user_id', id()),
  ],
})

const SWEEP = new Table({
  name: 'roster_sweep',
  columns: [column('county_id', id(), { primary: true }), column('swept_at', ms())],
})

const TABLES = [MERGER, PUBLICATION, SWEEP]

export class Roster0013 implements MigrationInterface {
  name = 'Roster1763800000013'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('duty', GOES_FIRST)
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
    await runner.dropColumn('duty', 'goes_first')
  }
}
