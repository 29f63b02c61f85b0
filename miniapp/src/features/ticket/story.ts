import type { MediaView, TicketView, TimelineEntryView } from '@/api/types'
import type { Messages } from '@/i18n'
import { momentWords, spanWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import type { TimelineItem } from '@/ui/timeline/timeline'
import { shortMoment } from './track'

/** Entries whose own words say all; elsewhere the server's sentence stands before the note. */
const NOTE_ALONE: readonly string[] = ['report', 'comment', 'accept', 'resolve', 'amend']

function entryText({ action, note, sentence }: TimelineEntryView, { common }: Messages): string {
  if (note === null || note === '') return sentence
  return NOTE_ALONE.includes(action) ? note : `${sentence}${common.colon}${note}`
}

/** Only a person has a face: the system, and neighbours nobody names, have a dot. */
function faceOf({ actor }: TimelineEntryView, myName: string): { face?: string } {
  if (actor.isMe) return { face: myName }
  return actor.title === '' ? {} : { face: actor.name }
}

export interface StoryInput {
  timeline: readonly TimelineEntryView[]
  words: Messages
  now: number
  myName: string
}

/** What happened, newest first. */
export function storyItems({ timeline, words, now, myName }: StoryInput): TimelineItem[] {
  return [...timeline].reverse().map((entry) => ({
    id: String(entry.seq),
    ...faceOf(entry, myName),
    title: [entry.actor.name, entry.actor.title].filter(Boolean).join(' · '),
    time: momentWords(words.time, Date.parse(entry.at), now),
    text: entryText(entry, words),
    photos: entry.media.map(({ url }) => mediaUrl(url)),
  }))
}

/** The entry that says who got it: the reason belongs under it. */
export function routedEntry(timeline: readonly TimelineEntryView[]): string | undefined {
  const given = timeline.filter(({ action }) => action === 'dispatch' || action === 'transfer')
  const last = given[given.length - 1]
  return last && String(last.seq)
}

export interface Shot {
  src: string
  time: string
}

interface Frame {
  ticket: TicketView
  words: Messages
  now: number
}

function shot(media: MediaView, { ticket: { timeline, createdAt }, words, now }: Frame): Shot {
  const entry = timeline.find(({ media: own }) => own.some(({ id }) => id === media.id))
  return { src: mediaUrl(media.url), time: shortMoment(Date.parse(entry?.at ?? createdAt), { words, now }) }
}

const isBefore = ({ purpose }: MediaView) => purpose === 'report' || purpose === 'before'
const isAfter = ({ purpose }: MediaView) => purpose === 'after'

const hasBoth = ({ media }: TicketView) => media.some(isBefore) && media.some(isAfter)

/** What it was and what came of it, where both were photographed. */
export function compared(frame: Frame): { before: Shot; after: Shot } | undefined {
  const { media } = frame.ticket
  const before = media.find(isBefore)
  const after = [...media].reverse().find(isAfter)
  return before && after && { before: shot(before, frame), after: shot(after, frame) }
}

/** The photos of how it was; none where the comparison shows them already. */
export function beforePhotos(ticket: TicketView): string[] {
  if (hasBoth(ticket)) return []
  return ticket.media.filter(isBefore).map(({ url }) => mediaUrl(url))
}

/** How long it took, from the report to the last submission as 平均办理用时 counts it, against what was promised. */
export function closingWords(ticket: TicketView, words: Messages, now: number): string | undefined {
  const { resolvedAt, createdAt, deadlines } = ticket
  if (!resolvedAt || !deadlines.resolveBy) return undefined
  const [done, due] = [Date.parse(resolvedAt), Date.parse(deadlines.resolveBy)]
  const took = words.ticket.tookInAll(spanWords(words.time, done - Date.parse(createdAt)))
  const gap = Math.abs(due - done)
  // A minute's difference is no news.
  if (gap < 60_000) return took
  const say = done < due ? words.ticket.earlier : words.ticket.later
  const against = say(momentWords(words.time, due, now), spanWords(words.time, gap))
  return `${took}${words.common.comma}${against}`
}
