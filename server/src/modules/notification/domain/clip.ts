/** Cuts a text to at most `max` UTF-16 units, never through a character, and says so with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  return `${endsInHalf(cut) ? cut.slice(0, -1) : cut}…`
}

/** Whether the last unit is the first half of a surrogate pair. */
function endsInHalf(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text)
}
