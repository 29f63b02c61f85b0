import type { DataSource } from 'typeorm'
import type { DataSources } from './data-sources.js'

const LOCK_SECONDS = 120

/** Two servers that start on an empty database would both create its tables: one migrates, the other waits. */
async function underLock(writer: DataSource, work: () => Promise<void>): Promise<void> {
  const runner = writer.createQueryRunner()
  try {
    const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS taken', [
      'beegrid_migrations',
      LOCK_SECONDS,
    ])) as {
      taken: unknown
    }[]
    if (Number(row?.taken) !== 1) throw new Error('another server has been migrating for too long')
    await work()
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', ['beegrid_migrations']).catch(() => undefined)
    await runner.release()
  }
}

/** Text is compared byte by byte and holds every character, whatever the server's own default is (G46). */
async function useUtf8mb4(writer: DataSource): Promise<void> {
  await writer.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin')
}

/** Connects, brings the schema up to date, then opens the read connection. */
export async function connectAndMigrate(sources: DataSources): Promise<void> {
  const { writer, reader, engine } = sources
  await writer.initialize()
  const migrate = async (): Promise<void> => {
    if (engine === 'mysql') await useUtf8mb4(writer)
    await writer.runMigrations({ transaction: 'each' })
  }
  await (engine === 'mysql' ? underLock(writer, migrate) : migrate())
  if (reader !== writer) await reader.initialize()
}
