import type { StandInCandidateView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'
import { daysInWords } from './gap-time'
import { shortGrid } from './week'

/** 相邻，本周没代过班 */
export function candidateWords(
  words: DeskMessages['roster'],
  comma: string,
  candidate: StandInCandidateView,
): string {
  const { adjacent, gridName, standInDays, every, dates } = candidate
  const where = adjacent ? words.adjacent : shortGrid(gridName ?? '')
  const how = standInDays === 0 ? words.freshThisWeek : words.stoodIn(standInDays)
  return [where, every ? how : words.onlyOn(daysInWords(words, dates))].filter(Boolean).join(comma)
}
