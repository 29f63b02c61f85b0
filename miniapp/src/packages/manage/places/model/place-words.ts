import type { PlaceView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'

/** 2号楼 before 10号楼. */
export function byNumber(places: readonly PlaceView[]): PlaceView[] {
  return [...places].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
}

/** A unit in no building is a workplace (单位): a market, a school. */
export function kindOf(
  { kind, parentId }: Pick<PlaceView, 'kind' | 'parentId'>,
  words: DeskMessages['placeKeeping'],
): string {
  return kind === 'unit' && parentId === null ? words.workplace : words.kinds[kind]
}

/** Read and typed in two groups. */
export function keyInWords(key: string): string {
  const middle = Math.ceil(key.length / 2)
  return `${key.slice(0, middle)} ${key.slice(middle)}`
}
