import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumn } from 'typeorm'
import { column, id, int, ms, orNull, text } from '../core/database/index.js'

/** As the measures were when this table was made. */
const MEASURES = [
  ...['reported', 'valid', 'decided', 'taken', 'known', 'missed', 'routed', 'stood', 'given', 'returned'],
  ...[
    'accept_due',
    'accept_kept',
    'handled',
    'handle_due',
    'handle_kept',
    'closed',
    'close_due',
    'close_kept',
  ],
  ...['checked', 'passed', 'verify_due', 'verify_kept', 'done', 'redone', 'late', 'overtime', 'minutes'],
  ...['answered', 'solved', 'rated', 'satisfied'],
]
const measures = (): TableColumn[] => MEASURES.map((name) => column(name, int()))

const index = (name: string, ...columnNames: string[]): TableIndex => new TableIndex({ name, columnNames })

const TICKET = new Table({
  name: 'figure_ticket',
  columns: [
    column('ticket_id', id(), { primary: true }),
    column('turn', int()),
    column('event_seq', int()),
    column('look_again_at', orNull(ms())),
  ],
  indices: [index('ix_figure_look', 'look_again_at')],
})

const PART = new Table({
  name: 'figure_part',
  columns: [
    column('ticket_id', id(), { primary: true }),
    column('unit_id', id(), { primary: true }),
    column('unit_kind', text(16)),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', orNull(id())),
    column('grid_id', orNull(id())),
    column('category_id', orNull(id())),
    column('day', text(10)),
    column('at', ms()),
    ...measures(),
  ],
  indices: [
    index('ix_figure_part_county', 'county_id', 'day'),
    index('ix_figure_part_subdistrict', 'subdistrict_id', 'day'),
    index('ix_figure_part_community', 'community_id', 'day'),
    index('ix_figure_part_grid', 'grid_id', 'day'),
  ],
})

const DAY = new Table({
  name: 'figure_day',
  columns: [
    column('key', text(160), { primary: true }),
    column('day', text(10)),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', orNull(id())),
    column('category_id', orNull(id())),
    column('unit_kind', text(16)),
    column('unit_id', id()),
    ...measures(),
  ],
  indices: [
    index('ix_figure_day_county', 'county_id', 'day'),
    index('ix_figure_day_subdistrict', 'subdistrict_id', 'day'),
    index('ix_figure_day_community', 'community_id', 'day'),
  ],
})

const MARK = new Table({
  name: 'figure_mark',
  columns: [
    column('name', text(32), { primary: true }),
    column('formulas', int()),
    column('cursor', text(36)),
  ],
})

const TABLES = [TICKET, PART, DAY, MARK]

export class Figures0024 implements MigrationInterface {
  name = 'Figures1763800000024'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
