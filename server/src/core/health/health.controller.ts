import { Controller, Get, Header } from '@nestjs/common'
import {
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger'
import { Public } from '../auth/auth.guard.js'
import { HealthService } from './health.service.js'
import { HealthView } from './health.view.js'
import { Metrics } from './metrics.js'
import { ReadinessView } from './readiness.view.js'

@ApiTags('operations')
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly metrics: Metrics,
  ) {}

  @ApiOperation({ summary: 'The process lives' })
  @ApiOkResponse({ type: HealthView })
  @Get('healthz')
  healthz(): HealthView {
    return { status: 'ok' }
  }

  @ApiOperation({ summary: 'Migrated, seeded, index built, database reached' })
  @ApiOkResponse({ type: ReadinessView })
  @ApiServiceUnavailableResponse({ description: 'Not ready; `checks` says which' })
  @Get('readyz')
  readyz(): Promise<ReadinessView> {
    return this.health.ready()
  }

  @ApiOperation({ summary: 'Figures for Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ type: String })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Get('metrics')
  figures(): Promise<string> {
    return this.metrics.text()
  }
}
