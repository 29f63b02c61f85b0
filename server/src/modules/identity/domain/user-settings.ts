import type { Language } from '@beegrid/shared'

export const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[]
export const THEMES = ['auto', 'light', 'dark'] as const

/** What a person chose for the look of things; follows the account to every device. */
export interface UserSettings {
  readonly language: Language
  /** Elder mode 关怀模式. */
  readonly elder: boolean
  readonly theme: (typeof THEMES)[number]
}

export const DEFAULT_SETTINGS: UserSettings = { language: 'zh-CN', elder: false, theme: 'auto' }
