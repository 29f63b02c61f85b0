/** A category as far as its words go. A keyword is found as it stands; `a+b` when both parts are found, anywhere. */
export interface CategoryWords {
  readonly id: string
  readonly keywords: readonly string[]
}

export interface CategorySuggestion {
  readonly id: string
  /** Characters of the text that speak for the category. */
  readonly score: number
}

/** What people write first says what it is about; the rest costs nothing (G56). */
const MAX_TEXT = 500
const MIN_SCORE = 2
const MAX_SUGGESTIONS = 3
const LATIN = /[a-z0-9]/

function isWord(text: string, start: number, part: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + part.length)]
  return !LATIN.test(before) && !LATIN.test(after)
}

/** First place of a part; a Latin part only as a whole word, so that `bin` is not found in `cabinet`. */
function findPart(text: string, part: string): number {
  if (part === '') return -1
  let at = text.indexOf(part)
  while (at >= 0 && LATIN.test(part) && !isWord(text, at, part)) at = text.indexOf(part, at + 1)
  return at
}

/** Marks the characters a keyword accounts for, if all of its parts are there. */
function mark(text: string, keyword: string, covered: Set<number>): void {
  const parts = keyword.split('+')
  const places = parts.map((part) => findPart(text, part))
  if (places.some((place) => place < 0)) return
  places.forEach((place, i) => {
    for (let offset = 0; offset < (parts[i]?.length ?? 0); offset += 1) covered.add(place + offset)
  })
}

/**
 * The categories a description most likely means, best first; at most three, none when nothing fits. Pure and
 * deterministic: equal scores keep the order given. Cost grows with the keywords alone, the text is cut.
 */
export function suggestCategories(
  description: string,
  categories: readonly CategoryWords[],
): readonly CategorySuggestion[] {
  const text = description.slice(0, MAX_TEXT).normalize('NFKC').toLowerCase().slice(0, MAX_TEXT)
  const scored = categories.map(({ id, keywords }) => {
    const covered = new Set<number>()
    keywords.forEach((keyword) => mark(text, keyword, covered))
    return { id, score: covered.size }
  })
  return scored
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SUGGESTIONS)
}
