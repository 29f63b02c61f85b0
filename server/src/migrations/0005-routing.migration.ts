import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, ms, orNull, text } from '../core/database/index.js'

const ORGANISATION = new Table({
  name: 'organisation',
  columns: [
    column('id', id(), { primary: true }),
    column('kind', text(16)),
    column('sort', orNull(text(32))),
    column('name', text(60)),
    column('county_id', id()),
    column('area_id', orNull(id())),
    column('phone', orNull(text(20))),
    column('emergency_phone', orNull(text(20))),
  ],
  indices: [new TableIndex({ name: 'ix_organisation_county', columnNames: ['county_id', 'sort'] })],
})

const DUTY = new Table({
  name: 'duty',
  columns: [
    column('id', id(), { primary: true }),
    column('user_id', id()),
    column('area_id', id()),
    column('duty', text(24)),
    column('line', orNull(text(40))),
    column('standing', text(16)),
    column('weekdays', int()),
    column('from_minute', int()),
    column('to_minute', int()),
    column('valid_from', ms()),
    column('valid_to', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'ix_duty_area', columnNames: ['area_id', 'duty'] }),
    new TableIndex({ name: 'ix_duty_user', columnNames: ['user_id'] }),
  ],
})

const ABSENCE = new Table({
  name: 'absence',
  columns: [
    column('id', id(), { primary: true }),
    column('user_id', id()),
    column('from_at', ms()),
    column('to_at', ms()),
    column('reason', text(80)),
  ],
  indices: [new TableIndex({ name: 'ix_absence_user', columnNames: ['user_id', 'to_at'] })],
})

const TABLES = [ORGANISATION, DUTY, ABSENCE]

export class Routing0005 implements MigrationInterface {
  name = 'Routing1763800000005'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
