const MAX_TERMS = 400
const MAX_QUERY_TERMS = 8

/** Letters and digits of any script; the rest separates. */
const WORD = /[\p{L}\p{N}]+/gu

function* bigrams(text: string): Generator<string> {
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    const characters = [...run]
    if (characters.length === 1 && characters[0] !== undefined) yield characters[0]
    for (let i = 1; i < characters.length; i += 1) yield `${characters[i - 1] ?? ''}${characters[i] ?? ''}`
  }
}

function firstDistinct(text: string, limit: number): string[] {
  const terms = new Set<string>()
  for (const term of bigrams(text)) {
    // Characters beyond the basic plane count twice in a column of two; such terms are left out of the index.
    if (term.length <= 2) terms.add(term)
    if (terms.size >= limit) break
  }
  return [...terms]
}

/** The terms under which a text can be found: each pair of neighbouring characters, once. */
export function indexTerms(texts: readonly string[]): string[] {
  return firstDistinct(texts.join('\n'), MAX_TERMS)
}

/** The terms a query asks for; all of them must match. Its cost is bounded whatever is typed (G56). */
export function queryTerms(query: string): string[] {
  return firstDistinct(query, MAX_QUERY_TERMS)
}
