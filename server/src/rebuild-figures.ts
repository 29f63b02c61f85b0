import { SystemClock } from './core/clock/index.js'
import { readEnvironment, type AppConfig } from './core/config/index.js'
import { CORE_ENTITIES } from './core/core.module.js'
import { createDataSources, Database } from './core/database/index.js'
import { FEATURES } from './features.js'
import { figureRebuild } from './modules/figure/index.js'
import { explainStartFault } from './start-fault.js'

const SAID_EVERY = 1_000

/** Exit codes: 0 everything counted, 2 it could not be. The server may run meanwhile; only figures are written. */
async function main(): Promise<void> {
  const database = await open(readEnvironment())
  try {
    let said = 0
    const { tickets, mended } = await figureRebuild(database, new SystemClock()).run((progress) => {
      if (progress.tickets - said < SAID_EVERY) return
      said = progress.tickets
      process.stderr.write(`已重算 ${said} 件 / ${said} tickets counted\n`)
    })
    process.stdout.write(
      `重算了 ${tickets} 件工单，更正 ${mended} 处 / ${tickets} tickets counted, ${mended} corrections\n`,
    )
  } finally {
    await database.onApplicationShutdown()
  }
}

/** The database as it is: nothing is migrated. */
async function open(config: AppConfig): Promise<Database> {
  const entities = [...CORE_ENTITIES, ...FEATURES.flatMap((feature) => feature.entities)]
  const sources = createDataSources(config, { entities, migrations: [] })
  await sources.writer.initialize()
  if (!sources.reader.isInitialized) await sources.reader.initialize()
  return new Database(sources)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`)
  process.exitCode = 2
}
