import type { RosterSegmentView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'
import { shortGrid } from './week'

type Words = DeskMessages['roster']
type Segment = RosterSegmentView

export interface BarWords {
  who: string
  /** Lighter, beside it. */
  note: string
}

function missedWords(words: Words, { missed, why, reason }: Segment): string {
  if (!missed) return ''
  return why === 'inactive' ? words.inactive(missed.name) : words.missed(missed.name, reason)
}

const nameOf = ({ user }: Segment) => user?.name ?? ''

const WORDS: Record<Segment['kind'], (words: Words, segment: Segment) => BarWords> = {
  holder: (_, segment) => ({ who: nameOf(segment), note: '' }),
  standIn: (words, segment) => ({
    who: words.standIn(nameOf(segment)),
    // Relieved for a day without being away: nothing is the matter.
    note: segment.reason === null ? '' : missedWords(words, segment),
  }),
  shift: (words, segment) => ({ who: nameOf(segment), note: words.rotation }),
  gap: (words, segment) => ({ who: words.gap, note: missedWords(words, segment) }),
  merged: (words, { mergedInto, reason }) => ({
    who: '',
    note: words.merged(shortGrid(mergedInto ?? ''), reason),
  }),
}

/** The words on a block of the calendar. */
export function barWords(words: Words, segment: Segment): BarWords {
  return WORDS[segment.kind](words, segment)
}
