import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { WhistleRepository } from '../data/whistle.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { AnsweredRequest, GrantEffect } from '../request/grant-effect.js'
import { WhistleCalling } from './whistle-calling.service.js'

/** 吹哨 passed on by the desk above: the parties are called; refused, nobody is. */
@Injectable()
export class WhistleEffect implements GrantEffect {
  readonly kind = 'whistle'

  constructor(
    private readonly whistles: WhistleRepository,
    private readonly calling: WhistleCalling,
  ) {}

  async plan(em: EntityManager, facts: PlanInput, { request, granted }: AnsweredRequest): Promise<Plan> {
    const asked = await this.whistles.ofRequest(em, request.id)
    if (asked?.whistle.state !== 'asked') return {}
    if (granted) return this.calling.callOut(em, facts, asked)
    await this.whistles.change(em, asked.whistle, { state: 'refused', endedAt: facts.now })
    return {}
  }
}
