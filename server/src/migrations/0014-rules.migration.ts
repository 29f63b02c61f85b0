import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const RULE_VERSION = new Table({
  name: 'routing_rule_version',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('version', int()),
    column('at', ms()),
    column('actor_id', id()),
    column('summary', text(200)),
    column('restored_from', orNull(int())),
    column('rules', json()),
  ],
  indices: [
    new TableIndex({
      name: 'uq_routing_rule_version',
      columnNames: ['county_id', 'version'],
      isUnique: true,
    }),
  ],
})

const RULE_FLAG = new Table({
  name: 'routing_rule_flag',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('rule_id', id()),
    column('reason', text(24)),
    column('since', ms()),
  ],
  indices: [
    new TableIndex({
      name: 'uq_routing_rule_flag',
      columnNames: ['county_id', 'rule_id', 'reason'],
      isUnique: true,
    }),
  ],
})

const TABLES = [RULE_VERSION, RULE_FLAG]

export class Rules0014 implements MigrationInterface {
  name = 'Rules1763800000014'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
