import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, double, id, int, json, ms, orNull, text } from '../core/database/index.js'

/** Outlines from before stay without a box and are looked at every time, until they change. */
const BOX = ['min_lng', 'min_lat', 'max_lng', 'max_lat'].map((name) => column(name, orNull(double())))

const AREA_PAST = new Table({
  name: 'area_past',
  columns: [
    column('area_id', id(), { primary: true }),
    column('until_version', int(), { primary: true }),
    column('was', orNull(json())),
  ],
})

const AREA_CODE = new Table({
  name: 'area_code',
  columns: [column('code', text(20), { primary: true }), column('area_id', id())],
  indices: [new TableIndex({ name: 'ix_area_code_area', columnNames: ['area_id'] })],
})

const BOUNDARY_CHANGE = new Table({
  name: 'boundary_change',
  columns: [
    column('version', int(), { primary: true }),
    column('at', ms()),
    column('actor_id', orNull(id())),
    column('actor_name', orNull(text(64))),
    column('summary_zh', text(200)),
    column('summary_en', text(200)),
  ],
})

const BOUNDARY_CHANGE_AREA = new Table({
  name: 'boundary_change_area',
  columns: [
    column('area_id', id(), { primary: true }),
    column('version', int(), { primary: true }),
    column('own', bool()),
  ],
})

const TABLES = [AREA_PAST, AREA_CODE, BOUNDARY_CHANGE, BOUNDARY_CHANGE_AREA]

export class AreaKeeping0010 implements MigrationInterface {
  name = 'AreaKeeping1763800000010'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('area_boundary', BOX)
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
    await runner.dropColumns('area_boundary', BOX)
  }
}
