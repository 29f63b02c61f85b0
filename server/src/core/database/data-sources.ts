import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm'
import type { AppConfig } from '../config/config.js'

type Constructor<T = object> = new (...args: never[]) => T

/** What the features bring: core knows none of them by name. */
export interface DatabaseParts {
  readonly entities: readonly (Constructor | EntitySchema)[]
  readonly migrations: readonly Constructor<MigrationInterface>[]
}

export interface DataSources {
  /** Takes every write, and on MySQL every read too. */
  readonly writer: DataSource
  readonly reader: DataSource
  readonly engine: 'sqlite' | 'mysql'
}

const MYSQL_POOL_SIZE = 20
/** Above the number of different statements of the server: TypeORM's cache forgets the oldest, not the least used. */
const STATEMENTS_KEPT = 2_000

interface SqliteHandle {
  prepare: (sql: string) => unknown
  pragma: (sql: string) => unknown
}

/**
 * TypeORM opens a deferred transaction; two processes on one file then fail with SQLITE_BUSY when both turn to writing.
 * Taking the write lock at BEGIN makes the second wait instead.
 */
function beginImmediate(handle: SqliteHandle): void {
  const prepare = handle.prepare.bind(handle)
  handle.prepare = (sql) => prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql)
}

function sqliteSources(config: AppConfig, parts: DatabaseParts): DataSources {
  mkdirSync(config.dataDir, { recursive: true })
  const shared = {
    type: 'better-sqlite3' as const,
    database: join(config.dataDir, 'beegrid.sqlite'),
    entities: [...parts.entities],
    timeout: 5_000,
    statementCacheSize: STATEMENTS_KEPT,
  }
  const writer = new DataSource({
    ...shared,
    migrations: [...parts.migrations],
    enableWAL: true,
    prepareDatabase: (handle: SqliteHandle) => {
      handle.pragma('journal_mode = WAL')
      // FULL: what was acknowledged survives a power failure (G05); NORMAL would lose the last commits.
      handle.pragma('synchronous = FULL')
      handle.pragma('cache_size = -65536')
      beginImmediate(handle)
    },
  })
  // The writer's connection would show readers what is not yet committed; a second, read-only one does not.
  const reader = new DataSource({
    ...shared,
    readonly: true,
    fileMustExist: true,
    prepareDatabase: (handle: SqliteHandle) => {
      handle.pragma('cache_size = -65536')
    },
  })
  return { writer, reader, engine: 'sqlite' }
}

/** `?socketPath=/run/mysqld/mysqld.sock`: a server on the same machine answers quicker by its socket than by its port. */
function socketOf(url: string): { socketPath?: string } {
  const socketPath = new URL(url).searchParams.get('socketPath')
  return socketPath === null ? {} : { socketPath }
}

function mysqlSources(url: string, parts: DatabaseParts): DataSources {
  const writer = new DataSource({
    type: 'mariadb',
    url: url.replace(/^mysql:/, 'mariadb:'),
    ...socketOf(url),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: MYSQL_POOL_SIZE,
    connectTimeout: 2_500,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
  })
  return { writer, reader: writer, engine: 'mysql' }
}

/** The data sources of this process, not yet connected. */
export function createDataSources(config: AppConfig, parts: DatabaseParts): DataSources {
  return config.databaseUrl === undefined
    ? sqliteSources(config, parts)
    : mysqlSources(config.databaseUrl, parts)
}
