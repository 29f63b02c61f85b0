import { ROLE_LABELS, wordFor, type Language } from '@beegrid/shared'

const GRID = '网格'

/** `建华园网格员`, not 建华园网格 网格员: a grid's name ends with what the post begins with. */
export function gridPostWords(grid: string, language: Language): string {
  const post = wordFor(ROLE_LABELS.grid_worker, 'staff', language)
  if (language === 'en') return `${grid} ${post}`.trim()
  return post.startsWith(GRID) && grid.endsWith(GRID) ? grid.slice(0, -GRID.length) + post : grid + post
}
