import { Logger } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import { readEnvironment, type AppConfig } from './core/config/index.js'
import { HealthService } from './core/health/index.js'
import { JsonLogger, OperatorConsole } from './core/logging/index.js'
import { createApp } from './create-app.js'
import { explainStartFault } from './start-fault.js'

const STOP_LIMIT_MS = 20_000
const READY_POLL_MS = 50

async function main(): Promise<void> {
  const config = readEnvironment()
  const logger = new JsonLogger(config.logLevel)
  surviveTheUnexpected(logger)
  const app = await createApp(config, logger)
  stopOnSignal(app)
  await app.listen(config.port, config.host)
  await untilReady(app)
  app.get(OperatorConsole).open()
  process.stdout.write(`ready ${addressOf(app, config)}\n`)
}

/** The ready line is a promise that `/readyz` answers 200: whoever waits for it starts calling at once. */
async function untilReady(app: NestFastifyApplication): Promise<void> {
  const health = app.get(HealthService)
  while (!(await health.isReady())) await sleep(READY_POLL_MS)
}

function addressOf(app: NestFastifyApplication, config: AppConfig): string {
  const address = app.getHttpServer().address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
}

/** Stops accepting, finishes what is under way, delivers the outbox, closes. A second signal, or too long a wait, ends it. */
function stopOnSignal(app: NestFastifyApplication): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1)
    stopping = true
    Logger.log(`${signal}: finishing what is under way`, 'Main')
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        Logger.error(error, 'Main')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** State lives in transactions, and caches can be rebuilt: one stray error is logged and ends nobody else's request (G49). */
function surviveTheUnexpected(logger: JsonLogger): void {
  process.on('uncaughtException', (error) => logger.fatal(error, 'Main'))
  process.on('unhandledRejection', (error) => logger.fatal(error, 'Main'))
  // Node's own way is plain text; the log is JSON throughout.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => logger.warn(warning, 'Main'))
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explainStartFault(error)}\n`)
  process.exit(1)
}
