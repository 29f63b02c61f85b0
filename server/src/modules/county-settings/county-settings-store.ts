import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CountySettingsRepository } from './data/county-settings.repository.js'
import { settingsWith, type CountySettings } from './domain/settings.js'

/** What a county has decided, read anew each time: another process may have changed it a moment ago. */
@Injectable()
export class CountySettingsStore {
  constructor(private readonly rows: CountySettingsRepository) {}

  async of(em: EntityManager, countyId: string): Promise<CountySettings> {
    return settingsWith((await this.rows.find(em, countyId))?.settings ?? {})
  }
}
