import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, int, json, ms, orNull, text } from '../core/database/index.js'

const USER = new Table({
  name: 'user',
  columns: [
    column('id', id(), { primary: true }),
    column('name', text(64)),
    column('phone', orNull(text(20))),
    column('status', text(16)),
    column('demo', bool()),
    column('settings', json()),
    column('county_id', orNull(id())),
    column('created_at', ms()),
  ],
})

const CREDENTIAL = new Table({
  name: 'credential',
  columns: [
    column('user_id', id(), { primary: true }),
    column('username', text(64)),
    column('password_hash', text(255)),
    column('changed_at', ms()),
  ],
  indices: [new TableIndex({ name: 'uq_credential_username', columnNames: ['username'], isUnique: true })],
})

const WECHAT_IDENTITY = new Table({
  name: 'wechat_identity',
  columns: [
    column('id', id(), { primary: true }),
    column('openid', text(64)),
    column('unionid', orNull(text(64))),
    column('user_id', id()),
    column('created_at', ms()),
  ],
  indices: [new TableIndex({ name: 'uq_wechat_identity_openid', columnNames: ['openid'], isUnique: true })],
})

const SESSION = new Table({
  name: 'session',
  columns: [
    column('id', id(), { primary: true }),
    column('user_id', id()),
    column('generation', int()),
    column('rotated_at', ms()),
    column('created_at', ms()),
    column('expires_at', ms()),
    column('revoked_at', orNull(ms())),
  ],
  indices: [new TableIndex({ name: 'ix_session_user', columnNames: ['user_id'] })],
})

const LOGIN_FAILURE = new Table({
  name: 'login_failure',
  columns: [
    column('pair', text(64), { primary: true }),
    column('attempts', int()),
    column('expires_at', ms()),
  ],
  indices: [new TableIndex({ name: 'ix_login_failure_expiry', columnNames: ['expires_at'] })],
})

const MEMBERSHIP = new Table({
  name: 'membership',
  columns: [
    column('id', id(), { primary: true }),
    column('user_id', id()),
    column('role', text(32)),
    column('area_id', orNull(id())),
    column('organisation_id', orNull(id())),
    column('county_id', orNull(id())),
    column('post', orNull(text(16))),
    column('duties', json()),
    column('valid_from', ms()),
    column('valid_to', orNull(ms())),
  ],
  indices: [
    new TableIndex({ name: 'ix_membership_area', columnNames: ['area_id', 'role'] }),
    new TableIndex({ name: 'ix_membership_organisation', columnNames: ['organisation_id'] }),
    new TableIndex({ name: 'ix_membership_user', columnNames: ['user_id'] }),
  ],
})

const TABLES = [USER, CREDENTIAL, WECHAT_IDENTITY, SESSION, LOGIN_FAILURE, MEMBERSHIP]

export class Identity0002 implements MigrationInterface {
  name = 'Identity1763800000002'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
