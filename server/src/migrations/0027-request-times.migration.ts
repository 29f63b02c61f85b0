import { TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { column, int, json, ms, orNull } from '../core/database/index.js'

const usually = (value: number, each: TableColumn): TableColumn => Object.assign(each, { default: value })

const REQUEST_COLUMNS = [
  usually(0, column('desk_since', ms())),
  column('due_at', orNull(ms())),
  column('next_step_at', orNull(ms())),
  column('passed', orNull(json())),
]

const STEP = new TableIndex({ name: 'ix_request_step', columnNames: ['state', 'next_step_at'] })

/** An appeal against a rejection is one that was made where the ticket stood rejected. */
const AGAINST_REJECTION = `SELECT COUNT(*) FROM ticket_request r
  JOIN ticket_event e ON e.ticket_id = r.ticket_id AND e.seq = r.asked_seq
  WHERE r.ticket_id = ticket.id AND r.kind = 'appeal' AND e.to_state = 'rejected'`

export class RequestTimes0027 implements MigrationInterface {
  name = 'RequestTimes1763800000027'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('ticket', usually(0, column('rejection_appeals', int())))
    await runner.query(`UPDATE ticket SET rejection_appeals = (${AGAINST_REJECTION}) WHERE appeals > 0`)
    await runner.query('UPDATE ticket SET appeals = appeals - rejection_appeals WHERE rejection_appeals > 0')
    await runner.addColumns('ticket_request', [...REQUEST_COLUMNS])
    // What waits already is looked at once: its time begins then.
    await runner.query('UPDATE ticket_request SET desk_since = asked_at')
    await runner.query("UPDATE ticket_request SET next_step_at = asked_at WHERE state = 'waiting'")
    await runner.createIndex('ticket_request', STEP)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('ticket_request', 'ix_request_step')
    for (const { name } of [...REQUEST_COLUMNS].reverse()) await runner.dropColumn('ticket_request', name)
    await runner.query('UPDATE ticket SET appeals = appeals + rejection_appeals')
    await runner.dropColumn('ticket', 'rejection_appeals')
  }
}
