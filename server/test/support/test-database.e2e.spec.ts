import { existsSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { createTestDatabase, type TestDatabase } from './test-database.js'

describe('the database each end-to-end test file gets', () => {
  let first: TestDatabase
  let second: TestDatabase

  beforeAll(async () => {
    first = await createTestDatabase()
    second = await createTestDatabase()
  })

  afterAll(async () => {
    await first.drop()
    await second.drop()
  })

  it('is its own: no two share a folder or a schema', () => {
    expect(first.dataDir).not.toBe(second.dataDir)
    expect(existsSync(first.dataDir)).toBe(true)
    expect(new Set([first.url, second.url]).size).toBe(TEST_DATABASE === 'sqlite' ? 1 : 2)
  })

  it('tells capital from small letters and keeps four-byte characters, on MariaDB as on SQLite', async () => {
    expect(await roundTrip(first)).toEqual({ equal: 0, text: '管网🐝' })
  })
})

async function roundTrip({ url }: TestDatabase): Promise<unknown> {
  if (url === undefined) return sqliteAnswer()
  const connection = await createConnection({ uri: url, charset: 'utf8mb4' })
  await connection.query('CREATE TABLE probe (text VARCHAR(10) NOT NULL)')
  await connection.query("INSERT INTO probe VALUES ('管网🐝')")
  const [rows] = await connection.query("SELECT text = 'A管网' AS equal, text FROM probe")
  await connection.end()
  return (rows as unknown[])[0]
}

async function sqliteAnswer(): Promise<unknown> {
  const { default: Sqlite } = await import('better-sqlite3')
  const database = new Sqlite(':memory:')
  database.exec("CREATE TABLE probe (text VARCHAR(10)); INSERT INTO probe VALUES ('管网🐝')")
  return database.prepare("SELECT text = 'A管网' AS equal, text FROM probe").get()
}
