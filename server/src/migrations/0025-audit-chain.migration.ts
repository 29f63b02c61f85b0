import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, int, orNull, text } from '../core/database/index.js'

const LANES = 64

const LANE = new Table({
  name: 'audit_lane',
  columns: [column('lane', int(), { primary: true }), column('seq', int()), column('head', text(64))],
})

/** Rows that are there already stay outside of every chain: the key is not the database's to know. */
const ADDED = [column('lane', orNull(int())), column('seq', orNull(int())), column('hash', orNull(text(64)))]

const IN_LANE = new TableIndex({ name: 'uq_audit_row_lane', columnNames: ['lane', 'seq'], isUnique: true })

export class AuditChain0025 implements MigrationInterface {
  name = 'AuditChain1763800000025'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('audit_row', ADDED)
    await runner.createIndex('audit_row', IN_LANE)
    await runner.createTable(LANE)
    const rows = Array.from({ length: LANES }, (_, lane) => `(${lane}, 0, '${'0'.repeat(64)}')`)
    await runner.query(`INSERT INTO audit_lane (lane, seq, head) VALUES ${rows.join(', ')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LANE)
    await runner.dropIndex('audit_row', 'uq_audit_row_lane')
    await runner.dropColumns('audit_row', ADDED)
  }
}
