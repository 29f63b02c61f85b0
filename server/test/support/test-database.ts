import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'

/** An empty database of its own for one test file, with a folder for files beside it. */
export interface TestDatabase {
  /** For `DATABASE_URL`; absent on SQLite, whose file lies in `dataDir`. */
  url?: string
  /** For `DATA_DIR`. */
  dataDir: string
  drop(): Promise<void>
}

/** Makes the database of the running jest project: a temporary folder on SQLite, a new schema on MariaDB. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'beegrid-test-'))
  const removeFiles = (): void => rmSync(dataDir, { recursive: true, force: true })
  if (TEST_DATABASE === 'sqlite') return { dataDir, drop: async () => removeFiles() }
  const name = `beegrid_test_${randomBytes(6).toString('hex')}`
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
  const drop = async (): Promise<void> => {
    removeFiles()
    await onServer(`DROP DATABASE ${name}`)
  }
  return { url: databaseUrl(name), dataDir, drop }
}

async function onServer(sql: string): Promise<void> {
  const connection = await createConnection(serverUrl())
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return url.toString()
}

function serverUrl(): string {
  const url = process.env['BEEGRID_TEST_MARIADB']
  if (!url) throw new Error('the mariadb project did not start a server (test/support/mariadb.setup.ts)')
  return url
}
