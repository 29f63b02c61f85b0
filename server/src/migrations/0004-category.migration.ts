import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, json, orNull, text } from '../core/database/index.js'

const CATEGORY = new Table({
  name: 'category',
  columns: [
    column('id', id(), { primary: true }),
    column('code', text(16)),
    column('parent_id', orNull(id())),
    column('branch', text(16)),
    column('name', text(40)),
    column('name_en', text(80)),
    column('icon', text(32)),
    column('keywords', json()),
    column('danger', orNull(text(16))),
    column('organisation_sort', orNull(text(32))),
    column('direct', bool()),
    column('accept_minutes', int()),
    column('proof', orNull(text(8))),
    column('kinds', json()),
    column('position', int()),
    column('active', bool()),
  ],
  indices: [new TableIndex({ name: 'uq_category_code', columnNames: ['code'], isUnique: true })],
})

const CATEGORY_CONDITION = new Table({
  name: 'category_condition',
  columns: [
    column('id', id(), { primary: true }),
    column('category_id', id()),
    column('position', int()),
    column('open_when', text(80)),
    column('open_when_en', text(120)),
    column('close_when', text(80)),
    column('close_when_en', text(120)),
    column('limit_value', int()),
    column('limit_unit', text(16)),
  ],
  indices: [new TableIndex({ name: 'ix_category_condition', columnNames: ['category_id', 'position'] })],
})

const TABLES = [CATEGORY, CATEGORY_CONDITION]

export class Category0004 implements MigrationInterface {
  name = 'Category1763800000004'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
