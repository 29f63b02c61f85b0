import { Injectable } from '@nestjs/common'
import { REQUEST_KIND_LABELS, REQUEST_STATE_LABELS, wordFor, type Relation } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { AreaDirectory } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import { agreedIds, deskAreaOf } from '../domain/request-levels.js'
import { isOver } from '../domain/request-time.js'
import { readerOf, type Viewer } from '../read/viewer.js'
import type { RequestAnswerView, TicketRequestView } from '../request.views.js'
import type { ActorView } from '../ticket.views.js'

export interface RequestedTicket {
  readonly request: TicketRequestEntity
  readonly ticket: TicketEntity
}

interface Material {
  readonly names: ReadonlyMap<string, { readonly name: string }>
  readonly texts: ReadonlyMap<string, string>
  /** As what each asked, by `ticketId:seq`. */
  readonly relations: ReadonlyMap<string, Relation>
}

const ROLES = { 'zh-CN': '上报人', en: 'Reporter' } as const

/** Shows what was asked for and what the desks said; a reporter who appealed stays unnamed. */
@Injectable()
export class RequestPresenter {
  constructor(
    private readonly users: UserDirectory,
    private readonly timeline: TimelineRepository,
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    viewer: Viewer,
    rows: readonly RequestedTicket[],
  ): Promise<TicketRequestView[]> {
    const requests = rows.map(({ request }) => request)
    const people = requests.flatMap(({ askedById, grants }) => [askedById, ...grants.map(({ byId }) => byId)])
    const seqs = requests.flatMap(({ ticketId, askedSeq, grants }) =>
      [askedSeq, ...grants.map(({ seq }) => seq)].map((seq) => ({ ticketId, seq })),
    )
    const names = await this.users.namesOf(em, [...new Set(people)])
    const asked = requests.map(({ ticketId, askedSeq: seq }) => ({ ticketId, seq }))
    const relations = await this.timeline.relationsAt(em, asked)
    const material = { names, relations, texts: await this.timeline.textsAt(em, seqs) }
    return rows.map((row) => this.view(viewer, row, material))
  }

  private view(viewer: Viewer, { request, ticket }: RequestedTicket, material: Material): TicketRequestView {
    const { id, ticketId, kind, state, level, levels, askedSeq, grants } = request
    const { register, language } = readerOf(viewer, ticket)
    return {
      ...{ id, ticketId, kind, state, level, deskName: this.deskName(ticket, level) },
      label: wordFor(REQUEST_KIND_LABELS[kind], register, language),
      stateText: wordFor(REQUEST_STATE_LABELS[state], register, language),
      askedBy: askerView(viewer, { request, ticket }, material),
      askedAt: isoTime(request.askedAt),
      reason: wordsAt(material, ticketId, askedSeq),
      until: isoTimeOrNull(request.until),
      last: levels.at(-1) === level,
      mayAnswer: mayAnswer(viewer, request),
      mayTakeBack: state === 'waiting' && request.askedById === viewer.actor.userId,
      ...this.waiting(ticket, request),
      answers: grants.map((grant): RequestAnswerView => ({
        ...{ level: grant.level, deskName: this.deskName(ticket, grant.level), passed: grant.passed },
        ...{ name: material.names.get(grant.byId)?.name ?? '', at: isoTime(grant.at) },
        note: wordsAt(material, ticketId, grant.seq),
      })),
    }
  }

  /** How long the desk that is asked has had it, and who was asked before it in vain. */
  private waiting(
    ticket: TicketEntity,
    request: TicketRequestEntity,
  ): Pick<TicketRequestView, 'deskSince' | 'answerBy' | 'late' | 'passed'> {
    const { state, deskSince, dueAt, passed } = request
    return {
      ...{ deskSince: isoTime(deskSince), answerBy: isoTimeOrNull(dueAt) },
      late: state === 'waiting' && isOver(request, this.clock.now()),
      passed: (passed ?? []).map(({ level, at }) => ({
        ...{ level, deskName: this.deskName(ticket, level), at: isoTime(at) },
      })),
    }
  }

  private deskName(ticket: TicketEntity, level: TicketRequestView['level']): string {
    const areaId = deskAreaOf(ticket, level)
    return areaId === null ? '' : (this.areas.byId(areaId)?.shortName ?? '')
  }
}

function wordsAt({ texts }: Material, ticketId: string, seq: number): string | null {
  return texts.get(`${ticketId}:${seq}`) || null
}

const OFFICER_OF = {
  community: 'community_officer',
  subdistrict: 'subdistrict_officer',
  county: 'county_officer',
} as const

/** As the lifecycle judges it: the desk that is asked, and not whoever asks. */
function mayAnswer({ actor }: Viewer, request: TicketRequestEntity): boolean {
  const { state, level, deskAreaId, askedById } = request
  if (state !== 'waiting' || askedById === actor.userId || agreedIds(request).includes(actor.userId))
    return false
  return actor.memberships.some(({ role, areaId }) => role === OFFICER_OF[level] && areaId === deskAreaId)
}

/** A handler who reported it as well asked as the handler: to be called the reporter here would unmask them. */
function askerView(viewer: Viewer, { request }: RequestedTicket, { names, relations }: Material): ActorView {
  const { ticketId, askedSeq, askedById } = request
  const isMe = askedById === viewer.actor.userId
  if (relations.get(`${ticketId}:${askedSeq}`) === 'reporter')
    return { name: ROLES[viewer.language], title: '', isMe }
  return { name: names.get(askedById)?.name ?? '', title: '', isMe }
}
