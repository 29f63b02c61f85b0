import { Injectable } from '@nestjs/common'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { ManagementAccess } from '../area/index.js'
import type { CountySettingsEntity } from './data/county-settings.entity.js'
import { CountySettingsRepository } from './data/county-settings.repository.js'
import { SettingsRecord } from './settings-record.js'
import { changedSettings, settingsWith, type CountySettings, type OwnSettings } from './domain/settings.js'

export interface VersionedSettings extends CountySettings {
  readonly version: number
}

/** The county's officers read and change what the county has decided; every change is on record. */
@Injectable()
export class CountySettingsService {
  constructor(
    private readonly database: Database,
    private readonly rows: CountySettingsRepository,
    private readonly access: ManagementAccess,
    private readonly record: SettingsRecord,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  read(actor: Actor, countyId: string): Promise<VersionedSettings> {
    this.access.requireCounty(actor, 'settings', countyId)
    return this.database.read(async (em) => shown(await this.rows.find(em, countyId)))
  }

  /** Changes the given fields of the given sections. @throws AppError AREA_NOT_FOUND, FORBIDDEN, SETTINGS_CHANGED (409) */
  change(
    actor: Actor,
    countyId: string,
    { change, version }: { readonly change: OwnSettings; readonly version: number },
  ): Promise<VersionedSettings> {
    this.access.requireCounty(actor, 'settings', countyId)
    return this.database.write(async (em) => {
      const before = await this.rows.find(em, countyId)
      if ((before?.version ?? 0) !== version) throw new AppError('SETTINGS_CHANGED')
      const next = this.next(actor, { countyId, before, change })
      await this.rows.replace(em, before, next)
      await this.record.note(em, actor, { countyId, change })
      return shown(next)
    })
  }

  private next(
    actor: Actor,
    {
      countyId,
      before,
      change,
    }: { countyId: string; before: CountySettingsEntity | null; change: OwnSettings },
  ): CountySettingsEntity {
    return {
      countyId,
      settings: changedSettings(before?.settings ?? {}, change),
      version: (before?.version ?? 0) + 1,
      updatedAt: this.clock.now(),
      updatedBy: actor.userId,
    }
  }
}

function shown(row: CountySettingsEntity | null): VersionedSettings {
  return { ...settingsWith(row?.settings ?? {}), version: row?.version ?? 0 }
}
