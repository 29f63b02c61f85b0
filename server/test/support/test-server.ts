import type { AddressInfo } from 'node:net'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Test, type TestingModule } from '@nestjs/testing'
import { AppModule } from '../../src/app.module.js'
import { Clock } from '../../src/core/clock/index.js'
import { readConfig, type AppConfig, type Environment } from '../../src/core/config/index.js'
import { Database } from '../../src/core/database/index.js'
import { createFastifyAdapter } from '../../src/core/http/index.js'
import { OperatorConsole } from '../../src/core/logging/index.js'
import { OutboxDispatcher } from '../../src/core/outbox/index.js'
import { equipApp } from '../../src/create-app.js'
import { LadderJobs } from '../../src/modules/ladder/ladder-jobs.js'
import { ApiClient } from './api-client.js'
import { HeardConsole } from './heard-console.js'
import { ManualClock } from './manual-clock.js'
import { createTestDatabase, type TestDatabase } from './test-database.js'

type Token<T> = abstract new (...args: never[]) => T

export interface TestServerOptions {
  /** Added to the environment the server reads; by default no demo world, no site, no logs. */
  readonly env?: Environment
  /** Replaces providers by doubles, e.g. a port of the outside world. */
  readonly replace?: readonly { readonly provide: Token<object>; readonly by: object }[]
  /** A database that is already there, e.g. of a server started before; then `stop` leaves it alone. */
  readonly files?: TestDatabase
}

/** The whole server on a listening port, with a database and a clock of its own. */
export interface TestServer {
  readonly app: NestFastifyApplication
  readonly config: AppConfig
  readonly clock: ManualClock
  readonly database: Database
  readonly files: TestDatabase
  readonly url: string
  /** As nobody. */
  readonly api: ApiClient
  /** As whoever an access token was given to. */
  as(accessToken: string): ApiClient
  get<T>(token: Token<T>): T
  /** Waits until everything in the outbox that is due has been delivered. */
  settle(): Promise<void>
  stop(): Promise<void>
}

const QUIET: Environment = { DEMO: 'false', LOG_LEVEL: 'silent', NODE_ENV: 'test' }

/** Starts the server as `main` does, but for the clock, the port and what the test replaces. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const files = options.files ?? (await createTestDatabase())
  const place = { DATA_DIR: files.dataDir, DATABASE_URL: files.url }
  const read = readConfig({ ...QUIET, ...place, ...options.env })
  const config: AppConfig = Object.assign(read, noSite(options.env))
  const clock = new ManualClock()
  const app = await createTestApp(config, clock, options.replace ?? [])
  await listen(app)
  const { port } = app.getHttpServer().address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    ...{ app, config, clock, files, url, database: app.get(Database), api: new ApiClient(url) },
    as: (accessToken) => new ApiClient(url, accessToken),
    get: (token) => app.get(token, { strict: false }),
    settle: () => app.get(OutboxDispatcher).settle(),
    stop: async () => {
      await app.close()
      if (!options.files) await files.drop()
    },
  }
}

/** A server that refuses to start lets go of what it had opened. */
async function listen(app: NestFastifyApplication): Promise<void> {
  try {
    await app.listen(0, '127.0.0.1')
  } catch (error) {
    await app.close()
    throw error
  }
}

/** A site built by somebody earlier in this working tree must not change what a test sees. */
function noSite(env: Environment | undefined): Partial<AppConfig> {
  return env?.['WEB_DIR'] === undefined ? { webDir: undefined } : {}
}

async function createTestApp(
  config: AppConfig,
  clock: ManualClock,
  doubles: NonNullable<TestServerOptions['replace']>,
): Promise<NestFastifyApplication> {
  const builder = Test.createTestingModule({ imports: [AppModule.forRoot(config)] })
  builder.overrideProvider(Clock).useValue(clock)
  builder.overrideProvider(OperatorConsole).useValue(new HeardConsole())
  // The ladder would climb in the midst of a test that moves the clock: a test of it climbs by hand.
  builder.overrideProvider(LadderJobs).useValue({})
  for (const { provide, by } of doubles) builder.overrideProvider(provide).useValue(by)
  const module: TestingModule = await builder.compile()
  const options = { logger: false, bodyParser: false } as const
  const app = module.createNestApplication<NestFastifyApplication>(createFastifyAdapter(config), options)
  await equipApp(app, config)
  return app
}
