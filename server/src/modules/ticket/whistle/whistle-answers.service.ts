import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import { WhistleRepository, type WholeWhistle } from '../data/whistle.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { isJoint, openCalls } from '../domain/whistle-rows.js'
import type { WhistleNewsKind } from '../domain/whistle-texts.js'
import { words } from '../domain/work-plans.js'
import { CallClocks } from './call-clocks.service.js'
import { WhistleCalling } from './whistle-calling.service.js'
import { WhistleNews } from './whistle-news.service.js'

interface OwnCall extends WholeWhistle {
  readonly call: WhistleCallEntity
  readonly assignmentId: string
}

/** What a called party does: it comes or cannot, it does its part; and how the caller ends it. */
@Injectable()
export class WhistleAnswers {
  constructor(
    private readonly whistles: WhistleRepository,
    private readonly calling: WhistleCalling,
    private readonly settings: CountySettingsStore,
    private readonly clocks: CallClocks,
    private readonly news: WhistleNews,
  ) {}

  /** @throws AppError WHISTLE_NOT_CALLED, WHISTLE_DECLINE_REASON */
  async planRespond(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const own = await this.ownCall(em, facts)
    return facts.input.passed === false ? this.planDecline(em, facts, own) : this.planComing(em, facts, own)
  }

  async planFinish(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const own = await this.ownCall(em, facts)
    const { input, now } = facts
    const to = {
      ...{ state: 'done' as const, finishedAt: now, respondedAt: own.call.respondedAt ?? now },
      note: input.note ?? null,
    }
    await this.change(em, facts, { own, to })
    const over = await this.partyOver(em, facts, own)
    await this.tell(em, facts, { own, kind: over.data?.['last'] === true ? 'allDone' : 'partDone' })
    return {
      ...over,
      assignmentUpdates: [{ id: own.assignmentId, state: 'done' }],
      ...words(input.note),
    }
  }

  /** @throws AppError WHISTLE_NOT_FOUND, WHISTLE_RECORD_MISSING */
  async planEnd(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, input, now } = facts
    const { whistle, calls } = await this.meant(em, facts)
    const record = requiredRecord({ whistle, calls }, input.note)
    const open = openCalls(calls)
    for (const call of open) await this.clocks.settle(em, call, { state: 'released' })
    const end = { endReason: input.reason ?? null, record }
    await this.whistles.change(em, whistle, { state: 'ended', endedAt: now, ...end })
    await this.news.add(em, facts, { kind: 'calledOff', whistleId: whistle.id })
    const ids = open.flatMap(({ assignmentId }) => assignmentId ?? [])
    return {
      patch: { whistles: ticket.whistles - 1 },
      assignmentUpdates: ids.map((id) => ({ id, state: 'released' })),
      data: { whistleId: whistle.id, joint: isJoint(whistle) },
      ...words(record ?? input.reason),
    }
  }

  private async planComing(em: EntityManager, facts: PlanInput, own: OwnCall): Promise<Plan> {
    const { ticket, input, actorId, now } = facts
    const { assignmentId } = own
    const to = { state: 'responding', respondedAt: now, note: input.note ?? null } as const
    await this.change(em, facts, { own, to })
    await this.tell(em, facts, { own, kind: 'coming' })
    const { partDays } = (await this.settings.of(em, ticket.countyId)).whistle
    return {
      data: await this.dataOf(em, facts, own),
      assignmentUpdates: [{ id: assignmentId, state: 'active', ...(actorId !== '' && { userId: actorId }) }],
      clocks: [
        { op: 'stop', stage: 'respond', assignmentId },
        { op: 'start', stage: 'part', limit: { value: partDays, unit: 'work_day' }, assignmentId },
      ],
      ...words(input.note),
    }
  }

  private async planDecline(em: EntityManager, facts: PlanInput, own: OwnCall): Promise<Plan> {
    const reason = (facts.input.reason ?? '').trim()
    if (reason === '') throw new AppError('WHISTLE_DECLINE_REASON')
    const to = { state: 'declined', respondedAt: facts.now, note: reason } as const
    await this.change(em, facts, { own, to })
    const over = await this.partyOver(em, facts, own)
    await this.tell(em, facts, { own, kind: 'declined' })
    return {
      ...over,
      data: { ...over.data, passed: false },
      assignmentUpdates: [{ id: own.assignmentId, state: 'released' }],
      ...words(reason),
    }
  }

  /** One party fewer; with the last of them the whistle ends, unless a joint action still owes its record. */
  private async partyOver(em: EntityManager, facts: PlanInput, own: OwnCall): Promise<Plan> {
    const { whistle, calls, call } = own
    const last = openCalls(calls).every(({ id }) => id === call.id) && !isJoint(whistle)
    if (last) await this.whistles.change(em, whistle, { state: 'ended', endedAt: facts.now })
    return {
      patch: last ? { whistles: facts.ticket.whistles - 1 } : {},
      data: { ...(await this.dataOf(em, facts, own)), ...(last && { last }) },
    }
  }

  private change(
    em: EntityManager,
    { actorId, input }: PlanInput,
    { own: { call }, to }: { own: OwnCall; to: Partial<WhistleCallEntity> },
  ): Promise<void> {
    const by = { answeredById: actorId === '' ? null : actorId, answeredByName: input.signedBy ?? null }
    return this.clocks.settle(em, call, { ...to, ...by })
  }

  private tell(
    em: EntityManager,
    facts: PlanInput,
    { own: { whistle, call }, kind }: { own: OwnCall; kind: WhistleNewsKind },
  ): Promise<void> {
    return this.news.add(em, facts, { kind, whistleId: whistle.id, callId: call.id })
  }

  private async dataOf(
    em: EntityManager,
    { actorId }: PlanInput,
    { whistle, call }: OwnCall,
  ): Promise<NonNullable<Plan['data']>> {
    const party = await this.calling.names(em, [call])
    return { whistleId: whistle.id, callId: call.id, party, ...(actorId === '' && { byLink: true }) }
  }

  /** The call the actor answers: of the whistle named, or the only one. */
  private async ownCall(em: EntityManager, { ticket, actsFor, input }: PlanInput): Promise<OwnCall> {
    const all = await this.whistles.ofTicket(em, ticket.id, ['called'])
    for (const whole of all.filter(({ whistle: { id } }) => id === (input.whistleId ?? id)))
      for (const call of openCalls(whole.calls))
        if (call.assignmentId !== null && actsFor.has(call.assignmentId))
          return { ...whole, call, assignmentId: call.assignmentId }
    throw new AppError('WHISTLE_NOT_CALLED')
  }

  /** The whistle to end: the one named, or the only one that is open. */
  private async meant(em: EntityManager, { ticket, input }: PlanInput): Promise<WholeWhistle> {
    const open = await this.whistles.ofTicket(em, ticket.id, ['called'])
    const [found, ...others] = open.filter(({ whistle: { id } }) => id === (input.whistleId ?? id))
    if (!found || others.length > 0) throw new AppError('WHISTLE_NOT_FOUND')
    return found
  }
}

/** What a joint action found and did; owed where somebody came. @throws AppError WHISTLE_RECORD_MISSING */
function requiredRecord({ whistle, calls }: WholeWhistle, note = ''): string | null {
  const record = note.trim()
  const attended = calls.some(({ state }) => state === 'responding' || state === 'done')
  if (isJoint(whistle) && attended && record === '') throw new AppError('WHISTLE_RECORD_MISSING')
  return record === '' ? null : record
}
