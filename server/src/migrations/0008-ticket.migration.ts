import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { bool, column, double, id, int, json, longText, ms, orNull, text } from '../core/database/index.js'

const index = (name: string, ...columnNames: string[]): TableIndex => new TableIndex({ name, columnNames })
const unique = (name: string, ...columnNames: string[]): TableIndex =>
  new TableIndex({ name, columnNames, isUnique: true })

const ticketKey = (): TableColumn => column('ticket_id', id())
const key = (): TableColumn => column('id', id(), { primary: true })

const TICKET = new Table({
  name: 'ticket',
  columns: [
    key(),
    column('number', text(8)),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', orNull(id())),
    column('grid_id', orNull(id())),
    column('kind', text(16)),
    column('category_id', orNull(id())),
    column('category_group', orNull(id())),
    column('danger', orNull(text(16))),
    column('status', text(16)),
    column('phase', text(8)),
    column('version', int()),
    column('event_seq', int()),
    column('event_head', text(64)),
    column('title', text(80)),
    column('description', longText()),
    column('place_text', text(200)),
    column('place_id', orNull(id())),
    column('lng', orNull(double())),
    column('lat', orNull(double())),
    column('accuracy_m', orNull(double())),
    column('reporter_id', id()),
    column('anonymous', bool()),
    column('reporter_detached', bool()),
    column('intake_unit', orNull(id())),
    column('resolver_id', orNull(id())),
    column('resolver_unit', orNull(id())),
    column('closings', int()),
    column('reworks', int()),
    column('declines', int()),
    column('captured_at', orNull(ms())),
    column('created_at', ms()),
    column('updated_at', ms()),
    column('resolved_at', orNull(ms())),
    column('closed_at', orNull(ms())),
    column('reopen_until', orNull(ms())),
    column('next_due_at', orNull(ms())),
    column('route', json()),
  ],
  indices: [
    unique('uq_ticket_number', 'number'),
    index('ix_ticket_reporter', 'reporter_id', 'created_at', 'id'),
    index('ix_ticket_grid', 'grid_id', 'phase', 'created_at'),
    index('ix_ticket_community', 'community_id', 'phase', 'created_at'),
    index('ix_ticket_subdistrict', 'subdistrict_id', 'phase', 'created_at'),
    index('ix_ticket_county', 'county_id', 'phase', 'created_at'),
    index('ix_ticket_near', 'phase', 'lat', 'lng'),
    index('ix_ticket_due', 'next_due_at'),
    index('ix_ticket_updated', 'updated_at'),
  ],
})

const ASSIGNMENT = new Table({
  name: 'ticket_assignment',
  columns: [
    key(),
    ticketKey(),
    column('county_id', id()),
    column('party', text(16)),
    column('role', text(8)),
    column('state', text(8)),
    column('area_id', orNull(id())),
    column('organisation_id', orNull(id())),
    column('user_id', orNull(id())),
    column('duty', orNull(text(24))),
    column('created_at', ms()),
    column('ended_at', orNull(ms())),
  ],
  indices: [
    index('ix_assignment_ticket', 'ticket_id'),
    index('ix_assignment_area', 'area_id', 'state'),
    index('ix_assignment_organisation', 'organisation_id', 'state'),
    index('ix_assignment_user', 'user_id', 'state'),
  ],
})

const EVENT = new Table({
  name: 'ticket_event',
  columns: [
    key(),
    ticketKey(),
    column('county_id', id()),
    column('seq', int()),
    column('at', ms()),
    column('action', text(16)),
    column('from_state', orNull(text(16))),
    column('to_state', text(16)),
    column('actor_id', orNull(id())),
    column('actor_relation', text(16)),
    column('data', json()),
    column('text_digest', orNull(text(64))),
    column('hash', text(64)),
  ],
  indices: [unique('uq_ticket_event_seq', 'ticket_id', 'seq')],
})

const EVENT_TEXT = new Table({
  name: 'ticket_event_text',
  columns: [
    column('event_id', id(), { primary: true }),
    ticketKey(),
    column('salt', text(32)),
    column('body', longText()),
  ],
  indices: [index('ix_event_text_ticket', 'ticket_id')],
})

const CLOCK = new Table({
  name: 'ticket_clock',
  columns: [
    key(),
    ticketKey(),
    column('county_id', id()),
    column('stage', text(16)),
    column('limit_value', int()),
    column('limit_unit', text(16)),
    column('state', text(8)),
    column('started_at', ms()),
    column('paused_at', orNull(ms())),
    column('due_at', ms()),
    column('stopped_at', orNull(ms())),
  ],
  indices: [index('ix_clock_ticket', 'ticket_id')],
})

const FOLLOWER = new Table({
  name: 'ticket_follower',
  columns: [key(), ticketKey(), column('user_id', id()), column('created_at', ms())],
  indices: [
    unique('uq_ticket_follower', 'ticket_id', 'user_id'),
    index('ix_follower_user', 'user_id', 'created_at'),
  ],
})

const RATING = new Table({
  name: 'ticket_rating',
  columns: [
    key(),
    ticketKey(),
    column('closing', int()),
    column('user_id', id()),
    column('satisfaction', text(16)),
    column('tags', json()),
    column('comment', orNull(text(500))),
    column('at', ms()),
  ],
  indices: [unique('uq_ticket_rating', 'ticket_id', 'closing', 'user_id')],
})

const CALLER = new Table({
  name: 'ticket_caller',
  columns: [
    column('ticket_id', id(), { primary: true }),
    column('name', orNull(text(40))),
    column('phone', orNull(text(20))),
    column('taken_by', id()),
  ],
})

const TERM = new Table({
  name: 'ticket_term',
  columns: [
    column('term', text(2), { primary: true }),
    column('ticket_id', id(), { primary: true }),
    column('county_id', id()),
  ],
  indices: [index('ix_ticket_term_ticket', 'ticket_id')],
})

const LINK = new Table({
  name: 'ticket_link',
  columns: [
    key(),
    ticketKey(),
    column('other_id', id()),
    column('distance_m', int()),
    column('created_at', ms()),
  ],
  indices: [unique('uq_ticket_link', 'ticket_id', 'other_id')],
})

const TABLES = [TICKET, ASSIGNMENT, EVENT, EVENT_TEXT, CLOCK, FOLLOWER, RATING, CALLER, TERM, LINK]

export class Ticket0008 implements MigrationInterface {
  name = 'Ticket1763800000008'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
