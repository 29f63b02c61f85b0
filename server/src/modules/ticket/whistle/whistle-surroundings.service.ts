import { Injectable } from '@nestjs/common'
import { ORGANISATION_ROLES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../../identity/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { WholeWhistle } from '../data/whistle.repository.js'
import { localMinute } from '../domain/local-minute.js'
import { openCalls } from '../domain/whistle-rows.js'
import type { WhistleNewsFacts, WhistleNewsKind } from '../domain/whistle-texts.js'
import { TicketAudience } from '../tell/ticket-audience.service.js'
import { CallClocks } from './call-clocks.service.js'
import { WhistleCalling } from './whistle-calling.service.js'

const MAX_QUOTED = 60

export interface News extends WholeWhistle {
  readonly kind: WhistleNewsKind
  readonly ticket: TicketEntity
  readonly callId: string | undefined
}

/** Who is told of a whistle, and what of it. */
@Injectable()
export class WhistleSurroundings {
  constructor(
    private readonly memberships: MembershipDirectory,
    private readonly audience: TicketAudience,
    private readonly calling: WhistleCalling,
    private readonly clocks: CallClocks,
  ) {}

  async toldOf(em: EntityManager, news: News): Promise<string[]> {
    if (news.kind === 'called') return this.staffOf(em, openCalls(news.calls))
    if (news.kind === 'calledOff')
      return this.staffOf(
        em,
        news.calls.filter(({ state }) => state === 'released'),
      )
    const { lead, desk } = await this.audience.of(em, news.ticket)
    return [...new Set([...lead, ...desk, news.whistle.askedById])]
  }

  async facts(em: EntityManager, news: News): Promise<WhistleNewsFacts> {
    const { ticket, whistle, calls, callId } = news
    const acted = calls.filter(({ id }) => id === callId)
    return {
      ...{ title: ticket.title, place: ticket.placeText, party: await this.calling.names(em, acted) },
      words: quoted(acted[0]?.note ?? whistle.endReason ?? whistle.reason),
      respondBy: await this.respondBy(em, news),
      joint: meeting(whistle),
    }
  }

  /** They were called at once, so the first of them says it for all. */
  private async respondBy(em: EntityManager, { ticket, calls }: News): Promise<string> {
    const [first] = openCalls(calls)
    const due = (await this.clocks.dueTimes(em, ticket.id)).get(first?.assignmentId ?? '')
    return due?.respondDueAt ? localMinute(due.respondDueAt) : ''
  }

  private async staffOf(em: EntityManager, calls: WholeWhistle['calls']): Promise<string[]> {
    const found = new Set<string>()
    for (const { organisationId } of calls) {
      const staff = await this.memberships.usersHolding(em, { roles: ORGANISATION_ROLES, organisationId })
      staff.forEach(({ userId }) => found.add(userId))
    }
    return [...found]
  }
}

function quoted(words: string): string {
  return [...words].slice(0, MAX_QUOTED).join('')
}

function meeting({ jointAt, jointPlace }: News['whistle']): WhistleNewsFacts['joint'] {
  if (jointAt === null) return undefined
  const [at, place] = [localMinute(jointAt), jointPlace ?? '']
  return { zh: `${at} 在${place}集合`, en: `Meet at ${place}, ${at}` }
}
