import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { bool, column, id, int, json, ms, orNull, text } from '../core/database/index.js'

/** Tickets and clocks that are there already have none of it. */
const none = (each: TableColumn): TableColumn => Object.assign(each, { default: 0 })

const SETTINGS = new Table({
  name: 'county_settings',
  columns: [
    column('county_id', id(), { primary: true }),
    column('settings', json()),
    column('version', int()),
    column('updated_at', ms()),
    column('updated_by', orNull(id())),
  ],
})

const LEASE = new Table({
  name: 'job_lease',
  columns: [
    column('name', text(64), { primary: true }),
    column('holder', text(36)),
    column('held_until', ms()),
  ],
})

const ADDED: readonly (readonly [table: string, column: TableColumn])[] = [
  ['ticket', column('suspended_from', orNull(text(16)))],
  ['ticket', column('suspended_until', orNull(ms()))],
  ['ticket', column('requests', orNull(json()))],
  ['ticket', none(column('suspensions', int()))],
  ['ticket', none(column('extensions', int()))],
  ['ticket', none(column('appeals', int()))],
  ['ticket', none(column('late', bool()))],
  ['ticket', none(column('exempted', bool()))],
  ['ticket', none(column('supervisions', int()))],
  ['ticket', none(column('whistles', int()))],
  ['ticket', column('reminded_at', orNull(ms()))],
  ['ticket', none(column('recheck_open', bool()))],
  ['ticket', column('resolve_due_at', orNull(ms()))],
  ['ticket_clock', column('assignment_id', orNull(id()))],
  ['ticket_clock', column('next_step_at', orNull(ms()))],
  ['ticket_clock', none(column('steps_taken', int()))],
]

const STEP = new TableIndex({ name: 'ix_clock_step', columnNames: ['state', 'next_step_at'] })

export class ClosedLoop0017 implements MigrationInterface {
  name = 'ClosedLoop1763800000017'

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, added] of ADDED) await runner.addColumn(table, added)
    await runner.createIndex('ticket_clock', STEP)
    await runner.createTable(SETTINGS)
    await runner.createTable(LEASE)
    await runner.query(
      'UPDATE ticket SET resolve_due_at = (SELECT MIN(c.due_at) FROM ticket_clock c WHERE c.ticket_id = ticket.id ' +
        "AND c.state = 'running' AND c.stage IN ('resolve', 'rework'))",
    )
    // The ladder looks at clocks that ran before there was one.
    await runner.query("UPDATE ticket_clock SET next_step_at = started_at WHERE state = 'running'")
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LEASE)
    await runner.dropTable(SETTINGS)
    await runner.dropIndex('ticket_clock', 'ix_clock_step')
    for (const [table, { name }] of [...ADDED].reverse()) await runner.dropColumn(table, name)
  }
}
