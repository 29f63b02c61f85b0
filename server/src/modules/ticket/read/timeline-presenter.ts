import { Injectable } from '@nestjs/common'
import {
  ACTION_LABELS,
  displayTicketNumber,
  REFUSAL_REASONS,
  SATISFACTIONS,
  wordFor,
  type Language,
  type RefusalReason,
  type Relation,
  type Satisfaction,
} from '@beegrid/shared'
import { isoTime } from '../../../core/clock/index.js'
import type { MediaView } from '../../media/index.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { gridPostWords } from '../domain/grid-post-words.js'
import { eventSentence, type EventFacts, type Reader } from '../domain/headline.js'
import { isAmongDesks, isOfACall } from '../domain/handling.js'
import { loopFacts } from '../domain/request-sentences.js'
import { raisedFacts } from '../domain/ladder-sentences.js'
import { whistleFacts } from '../domain/whistle-sentences.js'
import { showsReporter, type Projection } from '../domain/ticket-projection.js'
import type { ActorView, TimelineEntryView } from '../ticket.views.js'
import { titleOf, unitOf } from './owner-presenter.js'
import type { TicketBundle } from './ticket-bundle.loader.js'
import { type Viewer, readerOf } from './viewer.js'

export interface TimelineMaterial {
  readonly ticket: TicketEntity
  readonly events: readonly TicketEventEntity[]
  readonly texts: ReadonlyMap<string, string>
  readonly media: readonly MediaView[]
  readonly bundle: TicketBundle
  readonly projection: Projection
  readonly handles: boolean
}

const PEOPLE: readonly Relation[] = ['reporter', 'follower', 'rechecker', 'anyone']

/** Tells the timeline as a story, hiding whoever the reader may not know. */
@Injectable()
export class TimelinePresenter {
  entries(viewer: Viewer, material: TimelineMaterial): TimelineEntryView[] {
    const reader = readerOf(viewer, material.ticket)
    return material.events.map((event) => ({
      seq: event.seq,
      at: isoTime(event.at),
      action: event.action,
      label: wordFor(ACTION_LABELS[event.action], reader.register, reader.language),
      from: event.fromState,
      to: event.toState,
      actor: this.actor(viewer, event, material),
      sentence: sentenceOf(event, reader.language, material.projection),
      note: noteOf(event, material),
      media: material.media.filter(({ eventId }) => eventId === event.id),
    }))
  }

  private actor(viewer: Viewer, event: TicketEventEntity, material: TimelineMaterial): ActorView {
    const reader = readerOf(viewer, material.ticket)
    const party = calledParty(event, reader.language)
    if (event.actorId === null) return party ?? { name: SYSTEM[reader.language], title: '', isMe: false }
    if (event.actorId === viewer.actor.userId) return { name: myself(reader), title: '', isMe: true }
    if (PEOPLE.includes(event.actorRelation)) return member(event, material, reader.language)
    return handler(event, material, party?.name ?? placeOf(event, material, reader.language))
  }
}

function handler({ actorId }: TicketEventEntity, { bundle }: TimelineMaterial, title: string): ActorView {
  return { name: bundle.people.get(actorId ?? '')?.name ?? '', title, isMe: false }
}

/** What desks write to each other is not for whoever waits, what was said on the phone not for others who wait. */
function noteOf(event: TicketEventEntity, { texts, handles, projection }: TimelineMaterial): string | null {
  const hidden = isAmongDesks(event) || (projection === 'party' && isOfACall(event))
  return handles || !hidden ? (texts.get(event.id) ?? null) : null
}

const SYSTEM: Readonly<Record<Language, string>> = { 'zh-CN': '系统', en: 'Beegrid' }
const REPORTER: Readonly<Record<Language, string>> = { 'zh-CN': '上报人', en: 'Reporter' }
const NEIGHBOUR: Readonly<Record<Language, string>> = { 'zh-CN': '邻居', en: 'A neighbour' }

function myself({ register, language }: Reader): string {
  if (language === 'en') return 'Me'
  return register === 'staff' ? '你' : '我'
}

/** A reporter or follower: named only to those who may know, and never another follower. */
function member({ actorId }: TicketEventEntity, material: TimelineMaterial, language: Language): ActorView {
  const { ticket, bundle, projection } = material
  const isReporter = actorId === ticket.reporterId
  const title = (isReporter ? REPORTER : NEIGHBOUR)[language]
  const known = isReporter && showsReporter(projection, ticket.anonymous)
  const name = known ? bundle.people.get(ticket.reporterId)?.name : undefined
  return name === undefined ? { name: title, title: '', isMe: false } : { name, title, isMe: false }
}

function placeOf(event: TicketEventEntity, { ticket, bundle }: TimelineMaterial, language: Language): string {
  const { actorRelation } = event
  const areaOf: Partial<Record<Relation, string | null>> = {
    community: ticket.communityId,
    subdistrict: ticket.subdistrictId,
    county: ticket.countyId,
  }
  if (actorRelation === 'called') return ''
  const areaId = areaOf[actorRelation]
  if (areaId !== undefined) return areaId === null ? '' : (bundle.areaNames.get(areaId) ?? '')
  return postOf(event, { ticket, bundle }, language)
}

/** What somebody was to the ticket who had it: by the party they had it for. */
function postOf(
  { actorId }: TicketEventEntity,
  { ticket, bundle }: Pick<TimelineMaterial, 'ticket' | 'bundle'>,
  language: Language,
): string {
  const own = bundle.assignments.get(ticket.id)?.findLast(({ userId }) => userId === actorId)
  if (own) return titleOf(own.party, unitOf(own, bundle).name, language)
  const grid = ticket.gridId === null ? '' : (bundle.areaNames.get(ticket.gridId) ?? '')
  return gridPostWords(grid, language)
}

/** A party called by a whistle, which may have answered by its link. */
function calledParty({ actorRelation, data }: TicketEventEntity, language: Language): ActorView | undefined {
  const { party, byLink } = data
  if (actorRelation !== 'called' || typeof party !== 'string') return undefined
  const title = byLink === true ? BY_LINK[language] : ''
  return { name: party, title, isMe: false }
}

const BY_LINK: Readonly<Record<Language, string>> = { 'zh-CN': '凭链接回复', en: 'Answered by link' }

const HANDLING: readonly Projection[] = ['handler', 'supervisor']

/** Numbers of other people's tickets are for those who handle them; whoever was merged knows the one it went into. */
function mergeFacts(
  { data, fromState, toState }: TicketEventEntity,
  projection: Projection,
): Partial<EventFacts> {
  const { into, outOf, other, reasonCode } = data
  const handles = HANDLING.includes(projection)
  return {
    moved: fromState !== toState,
    ...(typeof into === 'string' && { into: displayTicketNumber(into) }),
    ...(typeof outOf === 'string' && { outOf: displayTicketNumber(outOf) }),
    ...(typeof other === 'string' && handles && { other: displayTicketNumber(other) }),
    ...(isRefusalReason(reasonCode) && { reasonCode }),
  }
}

function isRefusalReason(code: unknown): code is RefusalReason {
  return REFUSAL_REASONS.some((each) => each === code)
}

function isSatisfaction(code: unknown): code is Satisfaction {
  return SATISFACTIONS.some((each) => each === code)
}

function sentenceOf(event: TicketEventEntity, language: Reader['language'], projection: Projection): string {
  const { action, toState, data } = event
  const { owner, passed, referTo, silent, byPhone, reached, satisfaction } = data
  return eventSentence(
    {
      ...mergeFacts(event, projection),
      action,
      to: toState,
      ...(typeof owner === 'string' && { owner }),
      ...(typeof passed === 'boolean' && { passed }),
      ...(typeof referTo === 'string' && { referTo }),
      whistle: whistleFacts(data),
      raised: raisedFacts(data),
      loop: loopFacts(data),
      ...{ silent: silent === true, byPhone: byPhone === true, reached: reached !== false },
      ...(isSatisfaction(satisfaction) && { satisfaction }),
    },
    language,
  )
}
