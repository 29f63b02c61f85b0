import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, ms, orNull, text } from '../core/database/index.js'

const PROJECT = new Table({
  name: 'board_project',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('area_id', id()),
    column('name', text(60)),
    column('name_en', text(120)),
    column('summary', text(500)),
    column('responsible', text(60)),
    column('due_day', text(10)),
    column('new_day', orNull(text(10))),
    column('delay_reason', orNull(text(200))),
    column('version', int()),
    column('created_at', ms()),
    column('updated_at', ms()),
  ],
  indices: [new TableIndex({ name: 'ix_board_project_area', columnNames: ['area_id', 'id'] })],
})

const MILESTONE = new Table({
  name: 'project_milestone',
  columns: [
    column('id', id(), { primary: true }),
    column('project_id', id()),
    column('position', int()),
    column('name', text(20)),
    column('name_en', text(40)),
    column('reached_at', orNull(ms())),
    column('note', orNull(text(200))),
  ],
  indices: [new TableIndex({ name: 'ix_project_milestone', columnNames: ['project_id', 'position'] })],
})

const REVIEW = new Table({
  name: 'project_review',
  columns: [
    column('id', id(), { primary: true }),
    column('project_id', id()),
    column('user_id', id()),
    column('satisfaction', text(16)),
    column('comment', orNull(text(300))),
    column('at', ms()),
  ],
  indices: [
    new TableIndex({ name: 'uq_project_review', columnNames: ['project_id', 'user_id'], isUnique: true }),
  ],
})

const VOTE = new Table({
  name: 'board_vote',
  columns: [
    column('id', id(), { primary: true }),
    column('ticket_id', id()),
    column('closing', int()),
    column('user_id', id()),
    column('agrees', bool()),
    column('at', ms()),
  ],
  indices: [
    new TableIndex({
      name: 'uq_board_vote',
      columnNames: ['ticket_id', 'closing', 'user_id'],
      isUnique: true,
    }),
  ],
})

const NOTICE = new Table({
  name: 'board_notice',
  columns: [
    column('id', id(), { primary: true }),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', id()),
    column('ticket_id', id()),
    column('closing', int()),
    column('kind', text(16)),
    column('state', text(8)),
    column('told_at', ms()),
    column('public_at', ms()),
    column('objection', orNull(text(500))),
    column('objected_by', orNull(id())),
    column('decision', orNull(text(500))),
    column('decided_by', orNull(id())),
    column('decided_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({
      name: 'uq_board_notice',
      columnNames: ['ticket_id', 'closing', 'kind'],
      isUnique: true,
    }),
    new TableIndex({ name: 'ix_board_notice_community', columnNames: ['community_id', 'state', 'id'] }),
  ],
})

const TABLES = [PROJECT, MILESTONE, REVIEW, VOTE, NOTICE]

export class Board0026 implements MigrationInterface {
  name = 'Board1763800000026'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
