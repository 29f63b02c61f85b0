import { Module, type DynamicModule } from '@nestjs/common'
import { AppConfig } from '../config/config.js'
import { Database } from './database.js'
import { createDataSources, type DatabaseParts } from './data-sources.js'
import { connectAndMigrate } from './migrate.js'

@Module({})
export class DatabaseModule {
  /** Connects and migrates before anything else of the server is made. */
  static forRoot(parts: DatabaseParts): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: Database,
          inject: [AppConfig],
          useFactory: async (config: AppConfig) => {
            const sources = createDataSources(config, parts)
            await connectAndMigrate(sources)
            return new Database(sources)
          },
        },
      ],
      exports: [Database],
    }
  }
}
