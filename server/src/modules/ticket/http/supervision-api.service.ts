import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../core/http/index.js'
import type { SupervisedView } from '../request.views.js'
import { SupervisionOrders } from '../supervise/supervision-orders.service.js'
import type { SupervisionsBody } from './request.dto.js'

/** Turns the body of a supervision order into what is ordered. */
@Injectable()
export class SupervisionApi {
  constructor(private readonly orders: SupervisionOrders) {}

  give(caller: Caller, { until, ...rest }: SupervisionsBody): Promise<SupervisedView> {
    return this.orders.give(caller, { ...rest, until: Date.parse(until) })
  }
}
