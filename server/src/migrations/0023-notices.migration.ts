import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const DELIVERY = new Table({
  name: 'notice_delivery',
  columns: [
    column('id', id(), { primary: true }),
    column('notification_id', orNull(id())),
    column('user_id', id()),
    column('county_id', orNull(id())),
    column('group_code', text(16)),
    column('urgent', bool()),
    column('state', text(16)),
    column('channel', orNull(text(16))),
    column('tried', json()),
    column('spent', orNull(text(64))),
    column('attempts', int()),
    column('next_at', ms()),
    column('sent_at', orNull(ms())),
    column('code', orNull(text(32))),
    column('receipt', orNull(text(64))),
    column('digest_id', orNull(id())),
    column('created_at', ms()),
    column('done_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'uq_delivery_notice', columnNames: ['notification_id'], isUnique: true }),
    new TableIndex({ name: 'ix_delivery_due', columnNames: ['state', 'next_at'] }),
    new TableIndex({ name: 'ix_delivery_user', columnNames: ['user_id', 'state'] }),
    new TableIndex({ name: 'ix_delivery_digest', columnNames: ['digest_id'] }),
    new TableIndex({ name: 'ix_delivery_age', columnNames: ['created_at'] }),
  ],
})

const CHOICE = new Table({
  name: 'notice_choice',
  columns: [
    column('user_id', id(), { primary: true }),
    column('choices', json()),
    column('updated_at', ms()),
  ],
})

const CONTACT = new Table({
  name: 'wechat_contact',
  columns: [
    column('user_id', id(), { primary: true }),
    column('openid', text(64)),
    column('updated_at', ms()),
  ],
  indices: [new TableIndex({ name: 'uq_wechat_contact_openid', columnNames: ['openid'], isUnique: true })],
})

const CONSENT = new Table({
  name: 'wechat_consent',
  columns: [
    column('openid', text(64), { primary: true }),
    column('template_id', text(64), { primary: true }),
    column('state', text(8)),
    column('remaining', int()),
    column('updated_at', ms()),
  ],
})

const PUSH = new Table({
  name: 'wechat_push',
  columns: [column('push_key', text(64), { primary: true }), column('created_at', ms())],
  indices: [new TableIndex({ name: 'ix_wechat_push_age', columnNames: ['created_at'] })],
})

const CHECK = new Table({
  name: 'content_check',
  columns: [
    column('id', id(), { primary: true }),
    column('kind', text(8)),
    column('subject_id', id()),
    column('ticket_id', id()),
    column('community_id', orNull(id())),
    column('subdistrict_id', orNull(id())),
    column('county_id', id()),
    column('author_id', orNull(id())),
    column('state', text(16)),
    column('label', orNull(text(32))),
    column('trace_id', orNull(text(64))),
    column('attempts', int()),
    column('next_at', ms()),
    column('decided_by', orNull(id())),
    column('note', orNull(text(200))),
    column('created_at', ms()),
    column('decided_at', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'uq_content_check', columnNames: ['kind', 'subject_id'], isUnique: true }),
    new TableIndex({ name: 'ix_content_check_due', columnNames: ['state', 'next_at'] }),
    new TableIndex({ name: 'ix_content_check_trace', columnNames: ['trace_id'] }),
    new TableIndex({ name: 'ix_content_check_county', columnNames: ['county_id', 'state', 'created_at'] }),
  ],
})

const TABLES = [DELIVERY, CHOICE, CONTACT, CONSENT, PUSH, CHECK]

const OF_USER = new TableIndex({ name: 'ix_wechat_identity_user', columnNames: ['user_id'] })

export class Notices0023 implements MigrationInterface {
  name = 'Notices1763800000023'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('notification', column('ticket_number', orNull(text(8))))
    await runner.addColumn('notification', Object.assign(column('discreet', bool()), { default: 0 }))
    await runner.createIndex('wechat_identity', OF_USER)
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
    await runner.dropIndex('wechat_identity', 'ix_wechat_identity_user')
    await runner.dropColumn('notification', 'discreet')
    await runner.dropColumn('notification', 'ticket_number')
  }
}
