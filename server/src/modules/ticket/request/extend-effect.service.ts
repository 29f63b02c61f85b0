import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { AnsweredRequest, GrantEffect } from './grant-effect.js'

/** 延期 granted: the original limit once more, from where it would have been over. */
@Injectable()
export class ExtendEffect implements GrantEffect {
  readonly kind = 'extend'

  plan(_em: EntityManager, { ticket }: PlanInput, { granted }: AnsweredRequest): Plan {
    if (!granted) return {}
    return { patch: { extensions: ticket.extensions + 1 }, clocks: [{ op: 'extend' }] }
  }
}
