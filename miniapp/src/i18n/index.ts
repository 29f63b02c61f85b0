import type { Language } from '@beegrid/shared'
import { useSettings } from '@/platform/settings'
import { en } from './en'
import { zhCn } from './zh-cn'

export type Messages = typeof zhCn

const TABLES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en }

export function messagesIn(language: Language): Messages {
  return TABLES[language]
}

/** The words in the reader's language. */
export function useWords(): Messages {
  return TABLES[useSettings((settings) => settings.language)]
}
