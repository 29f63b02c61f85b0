const WORDS = /change.?me|\byour\b|example|secret|password|default|placeholder|beegrid/i
const MIN_DIFFERENT_CHARACTERS = 8

/** Whether a text repeats one unit of at most half its length from beginning to end. */
function repeatsItself(text: string): boolean {
  const units = Array.from({ length: Math.floor(text.length / 2) }, (_, index) => text.slice(0, index + 1))
  return units.some((unit) => unit.repeat(Math.ceil(text.length / unit.length)).startsWith(text))
}

/** Whether a secret is one that somebody else could know: copied from a handbook, or typed on one key (G40). */
export function isPlaceholder(secret: string): boolean {
  return WORDS.test(secret) || new Set(secret).size < MIN_DIFFERENT_CHARACTERS || repeatsItself(secret)
}
