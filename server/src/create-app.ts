import type { LoggerService } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.js'
import type { AppConfig } from './core/config/index.js'
import { Metrics } from './core/health/index.js'
import {
  createFastifyAdapter,
  createValidationPipe,
  installRequestHooks,
  limitRates,
  parseJsonBodies,
  SECURITY_OPTIONS,
  serveApiDocument,
  serveSite,
} from './core/http/index.js'
import { OutboxDispatcher } from './core/outbox/index.js'

/** Builds the server, migrated and ready to listen; listens to nothing yet. */
export async function createApp(
  config: AppConfig,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config),
    createFastifyAdapter(config),
    {
      logger,
      abortOnError: false,
      bodyParser: false,
    },
  )
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] })
  app.useGlobalPipes(createValidationPipe())
  app.useSecurityHeaders(SECURITY_OPTIONS)
  await equip(app, config)
  serveApiDocument(app)
  return app
}

async function equip(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const instance = app.getHttpAdapter().getInstance()
  parseJsonBodies(instance)
  installRequestHooks(instance, app.get(Metrics))
  await limitRates(instance, config)
  if (config.webDir !== undefined) await serveSite(instance, config.webDir)
  // Runs once the last request has been answered, and before the database closes: what they left behind still goes out.
  const dispatcher = app.get(OutboxDispatcher)
  instance.addHook('onClose', () => dispatcher.drainAndStop())
}
