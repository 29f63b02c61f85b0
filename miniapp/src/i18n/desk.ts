import type { Language } from '@beegrid/shared'
import { useSettings } from '@/platform/settings'
import { messagesIn, type Messages } from '.'
import { deskEn } from './en/desk'
import { deskZhCn } from './zh-cn/desk'

export type DeskMessages = Messages & typeof deskZhCn

const TABLES: Readonly<Record<Language, DeskMessages>> = {
  'zh-CN': { ...messagesIn('zh-CN'), ...deskZhCn },
  en: { ...messagesIn('en'), ...deskEn },
}

/**
 * The words of a desk's pages in the reader's language, and everybody's besides. Only packages/manage and what is made
 * for it alone may ask for them: whoever imports this file fetches all of it.
 */
export function useDeskWords(): DeskMessages {
  return TABLES[useSettings((settings) => settings.language)]
}
