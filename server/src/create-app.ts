import type { LoggerService } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.js'
import type { AppConfig } from './core/config/index.js'
import { Metrics } from './core/health/index.js'
import {
  closeLinesAsTheyFallIdle,
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
  const adapter = createFastifyAdapter(config)
  const options = { logger, abortOnError: false, bodyParser: false }
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, options)
  await equipApp(app, config)
  return app
}

/** Everything around the modules: what each request passes, the site, the API document, the order of stopping. */
export async function equipApp(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] })
  app.useGlobalPipes(createValidationPipe())
  app.useSecurityHeaders(SECURITY_OPTIONS)
  const instance = app.getHttpAdapter().getInstance()
  parseJsonBodies(instance)
  installRequestHooks(instance, app.get(Metrics))
  await limitRates(instance, config)
  if (config.webDir !== undefined) await serveSite(instance, config.webDir)
  serveApiDocument(app)
  closeLinesAsTheyFallIdle(instance)
  deliverBeforeClosing(app)
}

/** Once the last request has been answered, and before the database closes, what they left in the outbox goes out. */
function deliverBeforeClosing(app: NestFastifyApplication): void {
  const dispatcher = app.get(OutboxDispatcher)
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => dispatcher.drainAndStop())
}
