const GLUE: Readonly<Record<string, string>> = { en: ', ' }

/** A phrase is put after what is there, or taken out again; what was typed around it stays. */
export function togglePhrase(text: string, phrase: string, language: string): string {
  const glue = GLUE[language] ?? '，'
  if (!text.includes(phrase)) return text.trim() === '' ? phrase : `${text}${glue}${phrase}`
  const without = text.split(phrase).join('')
  return without
    .split(glue)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(glue)
}
