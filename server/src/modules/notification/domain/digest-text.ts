import type { Language } from '@beegrid/shared'

const NAMED = 3

/** One message for several notices: how many, and what the first of them are. */
export function digestText(
  titles: readonly string[],
  language: Language,
): { readonly title: string; readonly body: string } {
  const different = [...new Set(titles)]
  const more = different.length > NAMED
  const first = different.slice(0, NAMED)
  if (language === 'en') {
    const title = titles.length === 1 ? '1 thing to look at' : `${titles.length} things to look at`
    return { title, body: `${first.join('; ')}${more ? ' …' : ''}` }
  }
  return { title: `有 ${titles.length} 件事等您看`, body: `${first.join('；')}${more ? ' 等' : ''}` }
}
