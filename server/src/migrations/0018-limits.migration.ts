import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const CALENDAR = new Table({
  name: 'county_calendar',
  columns: [
    column('county_id', id(), { primary: true }),
    column('shifts', json()),
    column('years', json()),
    column('version', int()),
    column('updated_at', ms()),
    column('updated_by', orNull(id())),
  ],
})

const LIMIT = new Table({
  name: 'time_limit',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('area_id', id()),
    column('stage', text(16)),
    column('kind', orNull(text(16))),
    column('category_id', orNull(id())),
    column('condition_id', orNull(id())),
    column('scope_key', text(180)),
    column('value', int()),
    column('unit', text(16)),
    column('note', text(200)),
    column('version', int()),
    column('updated_at', ms()),
    column('updated_by', orNull(id())),
  ],
  indices: [
    new TableIndex({ name: 'uq_time_limit_scope', columnNames: ['scope_key'], isUnique: true }),
    new TableIndex({ name: 'ix_time_limit_area', columnNames: ['area_id', 'category_id'] }),
    new TableIndex({ name: 'ix_time_limit_county', columnNames: ['county_id', 'id'] }),
  ],
})

const ADDED: readonly (readonly [table: string, column: TableColumn])[] = [
  ['ticket', column('condition_id', orNull(id()))],
  ['ticket_clock', column('source', orNull(json()))],
  ['ticket_clock', column('turns', orNull(json()))],
  ['ticket_clock', Object.assign(column('calendar_version', int()), { default: 0 })],
]

export class Limits0018 implements MigrationInterface {
  name = 'Limits1763800000018'

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(CALENDAR)
    await runner.createTable(LIMIT)
    for (const [table, added] of ADDED) await runner.addColumn(table, added)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name }] of [...ADDED].reverse()) await runner.dropColumn(table, name)
    await runner.dropTable(LIMIT)
    await runner.dropTable(CALENDAR)
  }
}
