import { Module, type DynamicModule } from '@nestjs/common'
import type { AppConfig } from './core/config/index.js'
import { CORE_ENTITIES, CoreModule } from './core/core.module.js'
import { DatabaseModule } from './core/database/index.js'
import { FEATURES } from './features.js'
import { MIGRATIONS } from './migrations/index.js'

/** The whole server: core, then the features. */
@Module({})
export class AppModule {
  static forRoot(config: AppConfig): DynamicModule {
    const entities = [...CORE_ENTITIES, ...FEATURES.flatMap((feature) => feature.entities)]
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(config),
        DatabaseModule.forRoot({ entities, migrations: MIGRATIONS }),
        ...FEATURES.map((feature) => feature.module),
      ],
    }
  }
}
