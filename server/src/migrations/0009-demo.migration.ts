import { Table, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, text } from '../core/database/index.js'

const DEMO_ACCOUNT = new Table({
  name: 'demo_account',
  columns: [
    column('user_id', id(), { primary: true }),
    column('position', int()),
    column('name', text(64)),
    column('role', text(32)),
    column('area_name', text(80)),
  ],
})

export class Demo0009 implements MigrationInterface {
  name = 'Demo1763800000009'

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(DEMO_ACCOUNT)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(DEMO_ACCOUNT)
  }
}
