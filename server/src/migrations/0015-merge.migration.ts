import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { column, id, int, json, ms, orNull, text } from '../core/database/index.js'

/** Tickets that are there already have nothing merged into them. */
const none = (each: TableColumn): TableColumn => Object.assign(each, { default: 0 })

const ROUTE = new Table({
  name: 'ticket_route',
  columns: [
    column('event_id', id(), { primary: true }),
    column('ticket_id', id()),
    column('county_id', id()),
    column('at', ms()),
    column('route', json()),
  ],
  indices: [new TableIndex({ name: 'ix_ticket_route', columnNames: ['ticket_id', 'at'] })],
})

const ADDED: readonly (readonly [table: string, column: TableColumn])[] = [
  ['ticket', column('merged_into_id', orNull(id()))],
  ['ticket', none(column('merged_count', int()))],
  ['ticket', column('state_before', orNull(text(16)))],
  ['ticket_clock', column('own_due_at', orNull(ms()))],
  ['ticket_follower', column('via_ticket_id', orNull(id()))],
]

const MERGED_INTO = new TableIndex({ name: 'ix_ticket_merged_into', columnNames: ['merged_into_id'] })

export class Merge0015 implements MigrationInterface {
  name = 'Merge1763800000015'

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, added] of ADDED) await runner.addColumn(table, added)
    await runner.createIndex('ticket', MERGED_INTO)
    await runner.createTable(ROUTE)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ROUTE)
    await runner.dropIndex('ticket', MERGED_INTO)
    for (const [table, { name }] of [...ADDED].reverse()) await runner.dropColumn(table, name)
  }
}
