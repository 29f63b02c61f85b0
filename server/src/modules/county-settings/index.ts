export { CountySettingsEntity } from './data/county-settings.entity.js'
export { CountySettingsModule } from './county-settings.module.js'
export { CountySettingsStore } from './county-settings-store.js'
export { SETTINGS_CHANGED } from './settings-record.js'
export { USUAL_SETTINGS } from './domain/settings.js'
export type {
  CountySettings,
  LadderSettings,
  LadderStep,
  NoticeSettings,
  RequestSettings,
} from './domain/settings.js'
