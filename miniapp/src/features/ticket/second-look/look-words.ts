import type { SecondLookView } from '@/api/types'
import type { Messages } from '@/i18n'

/** Why one looks: asked to confirm, to rate, or some days after closing. */
export function reasonOf({ kind, afterDays }: SecondLookView, words: Messages['secondLook']): string {
  return kind === 'recheck' ? words.afterDays(afterDays) : words.kindOf[kind]
}
