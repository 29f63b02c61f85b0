import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { OrganisationDirectory } from '../../routing/index.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import { WhistleRepository, type WholeWhistle } from '../data/whistle.repository.js'
import { aliveAssignments, type Plan, type PlanInput } from '../domain/plan.js'
import { calledParty } from '../domain/whistle-rows.js'
import { AnswerLinks } from './answer-links.service.js'
import { WhistleNews } from './whistle-news.service.js'

/** Lets a whistle go out: who may be called, and what each called party gets. */
@Injectable()
export class WhistleCalling {
  constructor(
    private readonly whistles: WhistleRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly settings: CountySettingsStore,
    private readonly links: AnswerLinks,
    private readonly news: WhistleNews,
  ) {}

  /**
   * The parties a whistle names, each of this county, at work and not at it already.
   * @throws AppError WHISTLE_PARTY_UNKNOWN, WHISTLE_PARTY_BUSY, WHISTLE_PARTY_ASKED, WHISTLE_LEAD_NOT_CALLED
   */
  async requireParties(em: EntityManager, facts: PlanInput): Promise<readonly string[]> {
    const { input, ticket, assignments } = facts
    const ids = [...new Set(input.organisationIds ?? [])]
    const open = await this.organisations.ofCounty(em, ticket.countyId)
    const known = new Map(open.map(({ id, name }) => [id, name]))
    if (ids.some((id) => !known.has(id))) throw new AppError('WHISTLE_PARTY_UNKNOWN')
    const atWork = aliveAssignments(assignments).flatMap(({ organisationId }) => organisationId ?? [])
    const busy = ids.find((id) => atWork.includes(id))
    if (busy !== undefined)
      throw new AppError('WHISTLE_PARTY_BUSY', { params: { party: known.get(busy) ?? '' } })
    const asked = await this.askedFor(em, ticket.id)
    const twice = ids.find((id) => asked.has(id))
    if (twice !== undefined)
      throw new AppError('WHISTLE_PARTY_ASKED', { params: { party: known.get(twice) ?? '' } })
    requireLead(input, ids)
    return ids
  }

  /** Parties a whistle waits for that nobody has answered yet: granted twice, they would be called twice. */
  private async askedFor(em: EntityManager, ticketId: string): Promise<ReadonlySet<string>> {
    const waiting = await this.whistles.ofTicket(em, ticketId, ['asked'])
    return new Set(waiting.flatMap(({ calls }) => calls.map(({ organisationId }) => organisationId)))
  }

  /** `甲公司、乙局`, in the order they were called. */
  async names(em: EntityManager, calls: readonly WhistleCallEntity[]): Promise<string> {
    const names = await this.organisations.namesOf(
      em,
      calls.map(({ organisationId }) => organisationId),
    )
    return calls.map(({ organisationId }) => names.get(organisationId)?.name ?? '').join('、')
  }

  /** The whistle goes out: its rows, and what that does to the ticket. */
  async callOut(em: EntityManager, facts: PlanInput, { whistle, calls }: WholeWhistle): Promise<Plan> {
    const { ticket, now } = facts
    const { respondMinutes } = (await this.settings.of(em, ticket.countyId)).whistle
    await this.whistles.change(em, whistle, { state: 'called', calledAt: now })
    const parties = []
    for (const call of calls) {
      const assignmentId = newId()
      const link = await this.links.forParty(em, call)
      await this.whistles.changeCall(em, call, { state: 'called', calledAt: now, assignmentId, ...link })
      parties.push(calledParty(assignmentId, call, respondMinutes))
    }
    await this.news.add(em, facts, { kind: 'called', whistleId: whistle.id })
    return {
      patch: { whistles: ticket.whistles + 1 },
      newAssignments: parties.map(({ assignment }) => assignment),
      clocks: parties.map(({ clock }) => clock),
      data: { whistleId: whistle.id, parties: await this.names(em, calls) },
    }
  }
}

/** @throws AppError WHISTLE_LEAD_NOT_CALLED */
function requireLead({ joint }: PlanInput['input'], called: readonly string[]): void {
  const lead = joint?.leadOrganisationId
  if (lead !== undefined && !called.includes(lead)) throw new AppError('WHISTLE_LEAD_NOT_CALLED')
}
