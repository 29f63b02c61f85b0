import { Injectable } from '@nestjs/common'
import { CALL_STATE_LABELS, WHISTLE_STATE_LABELS, wordFor, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { organisationsHeld, type Actor } from '../../core/auth/index.js'
import { Clock, isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { UserDirectory } from '../identity/index.js'
import { OrganisationDirectory } from '../routing/index.js'
import {
  CallClocks,
  type TicketEntity,
  type Viewer,
  type WhistleCallEntity,
  type WhistleEntity,
  type WholeWhistle,
} from '../ticket/index.js'
import { CallPhotos } from './call-photos.js'
import { orderNumber } from './order-number.js'
import type { AnswerLinkView, JointView, WhistleCallView, WhistleView } from './whistle.views.js'

type DueTimes = Pick<WhistleCallEntity, 'respondDueAt' | 'partDueAt'>

interface Names {
  readonly parties: ReadonlyMap<string, { readonly name: string; readonly phone: string | null }>
  readonly people: ReadonlyMap<string, { readonly name: string }>
}

interface Shown {
  readonly ticket: TicketEntity
  readonly due: ReadonlyMap<string, DueTimes>
  readonly names: Names
  readonly photos: Awaited<ReturnType<CallPhotos['ofTicket']>>
  readonly actor: Actor
  readonly language: Language
  /** Whether the reader sits at a desk over the ticket. */
  readonly desk: boolean
}

/** Shows whistles to those who handle the ticket. */
@Injectable()
export class WhistlePresenter {
  constructor(
    private readonly clocks: CallClocks,
    private readonly organisations: OrganisationDirectory,
    private readonly users: UserDirectory,
    private readonly photos: CallPhotos,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    { actor, language }: Viewer,
    { ticket, desk, whistles }: { ticket: TicketEntity; desk: boolean; whistles: readonly WholeWhistle[] },
  ): Promise<WhistleView[]> {
    const calls = whistles.flatMap((each) => each.calls)
    const askers = whistles.map(({ whistle }) => whistle.askedById)
    const names: Names = {
      parties: await this.organisations.namesOf(
        em,
        calls.map(({ organisationId }) => organisationId),
      ),
      people: await this.users.namesOf(em, [
        ...askers,
        ...calls.flatMap(({ answeredById }) => answeredById ?? []),
      ]),
    }
    const due = await this.clocks.dueTimes(em, ticket.id)
    const photos = await this.photos.ofTicket(em, ticket.id)
    const shown = { ticket, due, names, photos, actor, language, desk }
    return whistles.map((each) => this.view(each, shown))
  }

  private view({ whistle, calls }: WholeWhistle, shown: Shown): WhistleView {
    const { id, seq, state, reason, askedAt, calledAt, endedAt, endReason, record } = whistle
    return {
      ...{ id, seq, state, reason, endReason, record, askedAt: isoTime(askedAt) },
      ...{ calledAt: isoTimeOrNull(calledAt), endedAt: isoTimeOrNull(endedAt) },
      statusText: wordFor(WHISTLE_STATE_LABELS[state], 'staff', shown.language),
      askedBy: shown.names.people.get(whistle.askedById)?.name ?? '',
      joint: jointView(whistle, shown.names.parties, shown.language),
      calls: calls.map((call) => this.call(whistle, call, shown)),
    }
  }

  private call(whistle: WhistleEntity, call: WhistleCallEntity, shown: Shown): WhistleCallView {
    const { id, organisationId, state, note } = call
    const party = shown.names.parties.get(organisationId) ?? { name: '', phone: null }
    return {
      ...{ id, state, note, number: orderNumber(shown.ticket, whistle, call) },
      party: { id: organisationId, ...party },
      statusText: wordFor(CALL_STATE_LABELS[state], 'staff', shown.language),
      ...this.times(call, shown.due.get(call.assignmentId ?? '') ?? call),
      by: answererOf(call, shown.names),
      media: [...(shown.photos.get(id) ?? [])],
      isMine: organisationsHeld(shown.actor).includes(organisationId),
      link: shown.desk ? this.link(call) : null,
    }
  }

  private times(
    { state, calledAt, respondedAt, finishedAt }: WhistleCallEntity,
    { respondDueAt, partDueAt }: DueTimes,
  ): Pick<WhistleCallView, 'calledAt' | 'respondBy' | 'respondedAt' | 'finishBy' | 'finishedAt' | 'overdue'> {
    const waitsUntil = dueNow(state, { respondDueAt, partDueAt })
    return {
      ...{ calledAt: isoTimeOrNull(calledAt), respondBy: isoTimeOrNull(respondDueAt) },
      ...{ respondedAt: isoTimeOrNull(respondedAt), finishBy: isoTimeOrNull(partDueAt) },
      finishedAt: isoTimeOrNull(finishedAt),
      overdue: waitsUntil !== null && waitsUntil < this.clock.now(),
    }
  }

  private link({ linkKey, linkUntil, linkPhone, linkState }: WhistleCallEntity): AnswerLinkView | null {
    if (linkKey === null || linkUntil === null) return null
    const over = linkUntil < this.clock.now()
    return { state: linkState, phone: linkPhone, until: isoTime(linkUntil), over }
  }
}

/** What it has to do next is due then. */
function dueNow(state: WhistleCallEntity['state'], { respondDueAt, partDueAt }: DueTimes): number | null {
  if (state === 'called') return respondDueAt
  return state === 'responding' ? partDueAt : null
}

/** Who answered for it: by link the name typed there. */
function answererOf({ answeredByName, answeredById }: WhistleCallEntity, { people }: Names): string {
  return answeredByName ?? people.get(answeredById ?? '')?.name ?? ''
}

/** When and where a joint action meets, and who leads it. */
export function jointView(
  { jointAt, jointPlace, jointLeadId }: WhistleEntity,
  parties: ReadonlyMap<string, { readonly name: string }>,
  language: Language,
): JointView | null {
  if (jointAt === null) return null
  const owner = language === 'en' ? 'Whoever has the ticket' : '主办人'
  const lead = jointLeadId === null ? owner : (parties.get(jointLeadId)?.name ?? '')
  return { at: isoTime(jointAt), place: jointPlace ?? '', lead }
}
