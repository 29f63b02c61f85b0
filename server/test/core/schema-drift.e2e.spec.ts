import { readConfig } from '../../src/core/config/index.js'
import { CORE_ENTITIES } from '../../src/core/core.module.js'
import { connectAndMigrate, createDataSources, type DataSources } from '../../src/core/database/index.js'
import { FEATURES } from '../../src/features.js'
import { MIGRATIONS } from '../../src/migrations/index.js'
import { createTestDatabase, type TestDatabase } from '../support/test-database.js'

/** Some hundred statements that change tables, each waiting for the disk: slow where many share one. */
const LONG_MS = 180_000

describe('the migrated schema', () => {
  let files: TestDatabase
  let sources: DataSources

  beforeAll(async () => {
    files = await createTestDatabase()
    const config = readConfig({ DATA_DIR: files.dataDir, DATABASE_URL: files.url, LOG_LEVEL: 'silent' })
    const entities = [...CORE_ENTITIES, ...FEATURES.flatMap((feature) => feature.entities)]
    sources = createDataSources(config, { entities, migrations: MIGRATIONS })
    await connectAndMigrate(sources)
  }, LONG_MS)

  afterAll(async () => {
    if (sources.reader !== sources.writer) await sources.reader.destroy()
    await sources.writer.destroy()
    await files.drop()
  })

  const leftToChange = async (): Promise<string[]> => {
    const { upQueries } = await sources.writer.driver.createSchemaBuilder().log()
    return upQueries.map(({ query }) => query)
  }

  it(
    'is what the entities say: nothing is left to change; it can be taken back to nothing, and made again',
    async () => {
      expect(await leftToChange()).toEqual([])
      for (let left = MIGRATIONS.length; left > 0; left -= 1)
        await sources.writer.undoLastMigration({ transaction: 'each' })
      expect((await leftToChange()).length).toBeGreaterThan(MIGRATIONS.length)
      await sources.writer.runMigrations({ transaction: 'each' })
      expect(await leftToChange()).toEqual([])
    },
    LONG_MS,
  )
})
