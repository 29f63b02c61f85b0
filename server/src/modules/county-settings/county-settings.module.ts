import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CountySettingsStore } from './county-settings-store.js'
import { CountySettingsService } from './county-settings.service.js'
import { CountySettingsRepository } from './data/county-settings.repository.js'
import { SettingsRecord } from './settings-record.js'
import { CountySettingsController } from './http/county-settings.controller.js'

/** What a county decides for itself about the closed loop. */
@Module({
  imports: [AreaModule],
  controllers: [CountySettingsController],
  providers: [CountySettingsRepository, CountySettingsStore, CountySettingsService, SettingsRecord],
  exports: [CountySettingsStore],
})
export class CountySettingsModule {}
