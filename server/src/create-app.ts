import type { LoggerService } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.js'
import type { AppConfig } from './core/config/index.js'
import { createValidationPipe } from './core/http/index.js'
import { newId } from './core/ids/index.js'

const BODY_LIMIT_BYTES = 1024 * 1024
const MAX_PARAM_LENGTH = 200

/** Builds the server, migrated and ready to listen; listens to nothing yet. */
export async function createApp(config: AppConfig, logger: LoggerService | false): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // A believed proxy names the caller; anybody else's X-Forwarded-For is ignored (G39).
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: () => newId(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    forceCloseConnections: 'idle',
  })
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger,
    abortOnError: false,
  })
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] })
  app.useGlobalPipes(createValidationPipe())
  return app
}
