import { chainKeyOf, readEnvironment, type AppConfig } from './core/config/index.js'
import { CORE_ENTITIES } from './core/core.module.js'
import { createDataSources, Database } from './core/database/index.js'
import { FEATURES } from './features.js'
import { ChainVerification } from './modules/ticket/index.js'
import { explainStartFault } from './start-fault.js'

const NO_KEY =
  '没有可用来核对的密钥：请给出 TIMELINE_KEY，或在 DATA_DIR 有 keys/timeline.key 的地方运行 / no key to check with: give TIMELINE_KEY, or run where DATA_DIR has keys/timeline.key'

/** Exit codes: 0 all is whole, 1 something is wrong, 2 it could not be checked. Reads only; the server may run meanwhile. */
async function main(): Promise<number> {
  const config = readEnvironment()
  const key = chainKeyOf(config)
  if (key === undefined) {
    process.stderr.write(`${NO_KEY}\n`)
    return 2
  }
  const database = await reading(config)
  try {
    const say = (line: string): void => void process.stdout.write(`${line}\n`)
    const progress = (line: string): void => void process.stderr.write(`${line}\n`)
    const { dataDir } = config
    return (await new ChainVerification({ database, key, dataDir, say, progress }).run()) === 0 ? 0 : 1
  } finally {
    await database.onApplicationShutdown()
  }
}

/** The database as it is: nothing is migrated, nothing written. */
async function reading(config: AppConfig): Promise<Database> {
  const entities = [...CORE_ENTITIES, ...FEATURES.flatMap((feature) => feature.entities)]
  const sources = createDataSources(config, { entities, migrations: [] })
  await sources.reader.initialize()
  return new Database(sources)
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`)
  process.exitCode = 2
}
