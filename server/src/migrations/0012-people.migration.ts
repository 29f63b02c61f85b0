import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, ms, orNull, text } from '../core/database/index.js'

const ACTIVATION = new Table({
  name: 'activation',
  columns: [
    column('user_id', id(), { primary: true }),
    column('code_hash', text(64)),
    column('issued_at', ms()),
    column('expires_at', ms()),
  ],
})

const SETUP_CODE = new Table({
  name: 'setup_code',
  columns: [column('id', id(), { primary: true }), column('code_hash', text(64)), column('made_at', ms())],
})

const INSTALLATION = new Table({
  name: 'installation',
  columns: [column('id', text(16), { primary: true }), column('admin_id', id()), column('set_up_at', ms())],
})

const TABLES = [ACTIVATION, SETUP_CODE, INSTALLATION]

const CLOSED_AT = column('closed_at', orNull(ms()))
const ONE_NAME = new TableIndex({
  name: 'uq_organisation_name',
  columnNames: ['county_id', 'name'],
  isUnique: true,
})
const BY_NAME = new TableIndex({ name: 'ix_user_name', columnNames: ['name', 'id'] })

export class People0012 implements MigrationInterface {
  name = 'People1763800000012'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
    await runner.addColumn('organisation', CLOSED_AT)
    await runner.createIndex('organisation', ONE_NAME)
    await runner.createIndex('user', BY_NAME)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('user', BY_NAME)
    await runner.dropIndex('organisation', ONE_NAME)
    await runner.dropColumn('organisation', 'closed_at')
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
