import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const HOUSEHOLD = new Table({
  name: 'household',
  columns: [
    column('id', id(), { primary: true }),
    column('area_id', id()),
    column('place_id', id()),
    column('room', text(40)),
    column('householder', text(64)),
    column('phone', orNull(text(20))),
    column('people', orNull(int())),
    column('liaison', orNull(text(64))),
    column('version', int()),
    column('updated_at', ms()),
  ],
  indices: [
    new TableIndex({ name: 'uq_household_room', columnNames: ['place_id', 'room'], isUnique: true }),
    new TableIndex({ name: 'ix_household_area', columnNames: ['area_id', 'id'] }),
  ],
})

const IMPORT = new Table({
  name: 'import',
  columns: [
    column('id', id(), { primary: true }),
    column('sort', text(16)),
    column('area_id', orNull(id())),
    column('state', text(16)),
    column('file_name', text(200)),
    column('file_key', text(160)),
    column('options', json()),
    column('coord', orNull(json())),
    column('counts', json()),
    column('plan_hash', text(64)),
    column('actor_id', id()),
    column('actor_name', text(64)),
    column('created_at', ms()),
    column('expires_at', ms()),
    column('applied_at', orNull(ms())),
    column('applied_by', orNull(text(64))),
    column('applied_version', orNull(int())),
    column('reverted_at', orNull(ms())),
    column('reverted_by', orNull(text(64))),
    column('swept', int()),
  ],
  indices: [
    new TableIndex({ name: 'ix_import_area', columnNames: ['area_id', 'id'] }),
    new TableIndex({ name: 'ix_import_sweep', columnNames: ['swept', 'expires_at'] }),
  ],
})

const IMPORT_LINE = new Table({
  name: 'import_line',
  columns: [
    column('import_id', id(), { primary: true }),
    column('seq', int(), { primary: true }),
    column('kind', text(16)),
    column('entity_id', orNull(id())),
    column('detail', json()),
  ],
  indices: [new TableIndex({ name: 'ix_import_line_kind', columnNames: ['import_id', 'kind', 'seq'] })],
})

const TABLES = [HOUSEHOLD, IMPORT, IMPORT_LINE]

export class Transfer0011 implements MigrationInterface {
  name = 'Transfer1763800000011'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
