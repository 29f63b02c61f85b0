import type { Language, Register } from '@beegrid/shared'
import { create } from 'zustand'
import { dressSystem, onSystemThemeChange, systemIsDark, systemLanguage } from './device'
import { readStored, writeStored } from './storage'

export type ThemeChoice = 'system' | 'light' | 'dark'

/** How this phone shows the product; kept on the phone, never sent. */
export interface Settings {
  theme: ThemeChoice
  systemDark: boolean
  language: Language
  elder: boolean
  /** Whose words are read: everyday ones, or the trade's. Follows the active role. */
  register: Register
}

const KEY = 'settings'

function stored(): Partial<Settings> {
  const value = readStored(KEY)
  return typeof value === 'object' && value !== null ? value : {}
}

function initial(): Settings {
  const language: Language = systemLanguage().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
  return {
    theme: 'system',
    language,
    elder: false,
    register: 'resident',
    ...stored(),
    systemDark: systemIsDark(),
  }
}

export const useSettings = create<Settings>(initial)

export function isDark({ theme, systemDark }: Settings): boolean {
  return theme === 'system' ? systemDark : theme === 'dark'
}

function dress(settings: Settings) {
  dressSystem(isDark(settings), settings.language)
}

export function changeSettings(change: Partial<Settings>) {
  useSettings.setState(change)
  const { systemDark: _, ...kept } = useSettings.getState()
  writeStored(KEY, kept)
}

/** To be called once, when the app starts. */
export function watchAppearance() {
  dress(useSettings.getState())
  useSettings.subscribe(dress)
  onSystemThemeChange((systemDark) => useSettings.setState({ systemDark }))
}
