const MAX_TITLE = 40
const UNNAMED = '反映的问题'

/** A short title: the first clause of the words, else the category, else a plain word. */
export function ticketTitle(description: string, categoryName: string | undefined): string {
  const clause =
    description
      .trim()
      .split(/[，。！？,.!?\n；;]/)[0]
      ?.trim() ?? ''
  const characters = [...clause]
  if (characters.length >= 2) return characters.slice(0, MAX_TITLE).join('')
  return categoryName ?? UNNAMED
}
