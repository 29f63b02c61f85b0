import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { CLOCK_STAGES } from '../domain/deadline.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { AnsweredRequest, GrantEffect } from './grant-effect.js'

/** The answer to a supervision order is due all the same. */
const RESTING = CLOCK_STAGES.filter((stage) => stage !== 'answer')

/** 挂账 granted: the ticket rests until the day that was asked for, its clocks stand still. */
@Injectable()
export class SuspendEffect implements GrantEffect {
  readonly kind = 'suspend'

  plan(_em: EntityManager, { ticket }: PlanInput, { request, granted }: AnsweredRequest): Plan {
    if (!granted) return {}
    return {
      patch: {
        suspensions: ticket.suspensions + 1,
        suspendedFrom: ticket.status,
        suspendedUntil: request.until,
      },
      data: { until: request.until },
      clocks: [{ op: 'pauseAll', stages: RESTING }],
    }
  }
}
