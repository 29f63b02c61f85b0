import { REQUEST_STATES, SUPERVISION_STATES, type RequestState, type SupervisionState } from '@beegrid/shared'
import {
  ChoiceField,
  IdField,
  IdListField,
  NestedField,
  PageQuery,
  TextField,
  TimeField,
} from '../../../core/http/index.js'
import { REQUEST_BOXES } from '../request/request-desk.service.js'
import { MAX_SUPERVISED } from '../supervise/supervision-orders.service.js'
import { FilterBody } from './filter.dto.js'
import { MAX_WORDS } from './report.dto.js'

export class RequestsQuery extends PageQuery {
  @ChoiceField(REQUEST_BOXES, {
    optional: true,
    description: 'answer: what my desks are asked (the default); asked: what I asked for',
  })
  box?: (typeof REQUEST_BOXES)[number]

  @ChoiceField(REQUEST_STATES, { optional: true })
  state?: RequestState
}

export class SupervisionsQuery extends PageQuery {
  @ChoiceField(SUPERVISION_STATES, { optional: true })
  state?: SupervisionState

  @IdField({ optional: true })
  areaId?: string

  @IdField({ optional: true, description: 'Orders given together' })
  groupId?: string
}

/** A supervision order on some tickets: named by their ids, or by a filter over the areas one keeps. */
export class SupervisionsBody {
  @IdListField({ max: MAX_SUPERVISED, optional: true })
  ticketIds?: string[]

  @NestedField(() => FilterBody, { optional: true })
  filter?: FilterBody

  @TextField({ min: 1, max: MAX_WORDS })
  note!: string

  @TimeField({ description: 'By when an answer is due' })
  until!: string
}
