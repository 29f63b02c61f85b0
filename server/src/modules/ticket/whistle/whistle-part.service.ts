import { Injectable } from '@nestjs/common'
import { DESK_LEVELS, type DeskLevel, type Relation } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import type { ActionPart } from '../act/action-part.js'
import { WhistleRepository } from '../data/whistle.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { askedWhistle } from '../domain/whistle-rows.js'
import { words } from '../domain/work-plans.js'
import { RequestBook } from '../request/request-book.service.js'
import type { WrittenEvent } from '../write/ticket-writer.js'
import { WhistleAnswers } from './whistle-answers.service.js'
import { WhistleCalling } from './whistle-calling.service.js'
import { WhistleTidying } from './whistle-tidying.service.js'

/** 吹哨报到: the community calls parties to a ticket, each answers and does its part. */
@Injectable()
export class WhistlePart implements ActionPart {
  readonly plans: ActionPart['plans']

  constructor(
    private readonly whistles: WhistleRepository,
    private readonly calling: WhistleCalling,
    private readonly settings: CountySettingsStore,
    private readonly requests: RequestBook,
    private readonly tidying: WhistleTidying,
    answers: WhistleAnswers,
  ) {
    this.plans = {
      whistle: (facts, em) => this.planWhistle(em, facts),
      respond: (facts, em) => answers.planRespond(em, facts),
      finishPart: (facts, em) => answers.planFinish(em, facts),
      endWhistle: (facts, em) => answers.planEnd(em, facts),
    }
  }

  /** Whatever else happens to a ticket may end a whistle as well. */
  after(em: EntityManager, facts: PlanInput, written: WrittenEvent): Promise<void> {
    return this.tidying.after(em, facts, written)
  }

  private async planWhistle(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, input, actorId: askedById, now } = facts
    const organisationIds = await this.calling.requireParties(em, facts)
    if (input.joint && input.joint.at <= now) throw new AppError('WHISTLE_JOINT_PAST')
    const asked = askedWhistle({
      ...{ ticket, organisationIds, askedById, askedRelation: callerOf(facts), now },
      ...{ reason: input.reason ?? '', joint: input.joint },
      seq: (await this.whistles.countOf(em, ticket.id)) + 1,
    })
    const levels = await this.levelsAbove(em, facts)
    if (levels.length === 0) {
      await this.whistles.insert(em, asked)
      return { ...(await this.calling.callOut(em, facts, asked)), ...words(input.reason) }
    }
    const { request, plan } = await this.requests.ask(em, facts, { kind: 'whistle', levels })
    await this.whistles.insert(em, { ...asked, whistle: { ...asked.whistle, requestId: request.id } })
    const parties = await this.calling.names(em, asked.calls)
    const data = { ...plan.data, whistleId: asked.whistle.id, parties, waits: true }
    return { ...plan, data, ...words(input.reason) }
  }

  /** Who passes it on: the town, and before it the community, where a lead whistles. Nobody, where the county lets it go out at once. */
  private async levelsAbove(
    em: EntityManager,
    { ticket, relations }: PlanInput,
  ): Promise<readonly DeskLevel[]> {
    const { through } = (await this.settings.of(em, ticket.countyId)).whistle
    const passesOn = relations.has('subdistrict') || relations.has('county')
    if (through === 'direct' || passesOn) return []
    return relations.has('community') ? ['subdistrict'] : ['community', 'subdistrict']
  }
}

const CALLERS: readonly Relation[] = [...DESK_LEVELS, 'lead']

/** As what the actor whistles: the desk it sits at, else the one who has the ticket. */
function callerOf({ relations }: PlanInput): Relation {
  return CALLERS.find((each) => relations.has(each)) ?? 'lead'
}
