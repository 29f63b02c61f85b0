import { Global, Module, type DynamicModule } from '@nestjs/common'
import { APP_FILTER, APP_GUARD } from '@nestjs/core'
import {
  AuditCheckpoints,
  AuditLaneEntity,
  AuditRepository,
  AuditRowEntity,
  AuditTrail,
} from './audit/index.js'
import { AuthGuard } from './auth/index.js'
import { Clock, SystemClock } from './clock/index.js'
import { AppConfig, Secrets } from './config/index.js'
import { HealthController, HealthService, Metrics, Readiness } from './health/index.js'
import { ProblemFilter } from './http/index.js'
import { Idempotency, IdempotencyKeyEntity } from './idempotency/index.js'
import { JobLeaseEntity, JobLeaseRepository, JobLeases, PeriodicJobs } from './jobs/index.js'
import { OperatorConsole } from './logging/index.js'
import {
  Outbox,
  OutboxConsumers,
  OutboxDispatcher,
  OutboxRepository,
  OutboxRowEntity,
} from './outbox/index.js'
import { LiveBus, LiveHub, LocalLiveBus } from './realtime/index.js'
import { DiskStorage, Storage } from './storage/index.js'

export const CORE_ENTITIES = [
  AuditRowEntity,
  AuditLaneEntity,
  IdempotencyKeyEntity,
  OutboxRowEntity,
  JobLeaseEntity,
]

const SERVICES = [
  Secrets,
  AuditTrail,
  AuditRepository,
  AuditCheckpoints,
  Idempotency,
  Outbox,
  OutboxConsumers,
  OutboxDispatcher,
  OutboxRepository,
  JobLeaseRepository,
  JobLeases,
  PeriodicJobs,
  LiveHub,
  OperatorConsole,
  Readiness,
  Metrics,
  HealthService,
]

/** What every feature stands on. Knows no feature. */
@Global()
@Module({})
export class CoreModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: CoreModule,
      controllers: [HealthController],
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useClass: SystemClock },
        { provide: Storage, useClass: DiskStorage },
        { provide: LiveBus, useClass: LocalLiveBus },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...SERVICES,
      ],
      exports: [AppConfig, Clock, Storage, LiveBus, ...SERVICES],
    }
  }
}
