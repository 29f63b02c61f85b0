import { SATISFACTIONS, type Satisfaction } from '@beegrid/shared'
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IntField,
  NestedListField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'

/** Days of the county's calendar, both included; left out: this month until today. */
export class BoardQuery {
  @IdField({ description: 'A county, town or community' })
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true })
  to?: string
}

export class BoardPageQuery extends PageQuery {
  @IdField({ description: 'A county, town or community' })
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true })
  to?: string
}

export class AreaPageQuery extends PageQuery {
  @IdField({ description: 'A county, town or community' })
  areaId!: string
}

export class VoteBody {
  @FlagField({ description: 'Is it fixed?' })
  agrees!: boolean
}

export class ObjectionBody {
  @TextField({ min: 4, max: 500 })
  reason!: string
}

export class ObjectionDecisionBody {
  @FlagField({ description: 'The objection is right: the public never sees it' })
  upheld!: boolean

  @TextField({ min: 2, max: 500 })
  note!: string
}

export class MilestoneBody {
  @TextField({ min: 1, max: 20 })
  name!: string

  @TextField({ min: 1, max: 40 })
  nameEn!: string
}

export class ProjectBody {
  @IdField({ description: 'The county, town or community whose project it is' })
  areaId!: string

  @TextField({ min: 2, max: 60 })
  name!: string

  @TextField({ min: 2, max: 120, optional: true })
  nameEn?: string

  @TextField({ max: 500 })
  summary!: string

  @TextField({ min: 2, max: 60, description: 'The unit that answers for it' })
  responsible!: string

  @DayField({ description: 'The day promised; it never moves' })
  dueDay!: string

  @NestedListField(() => MilestoneBody, { min: 2, max: 8, optional: true })
  milestones?: MilestoneBody[]
}

export class ProjectPatchBody {
  @IntField({ min: 1, max: 2_000_000_000 })
  version!: number

  @TextField({ min: 2, max: 60, optional: true })
  name?: string

  @TextField({ min: 2, max: 120, optional: true })
  nameEn?: string

  @TextField({ max: 500, optional: true })
  summary?: string

  @TextField({ min: 2, max: 60, optional: true })
  responsible?: string

  @DayField({ optional: true, description: 'The day it is put off to; with its reason' })
  newDay?: string

  @TextField({ min: 2, max: 200, optional: true })
  delayReason?: string
}

export class ReachedBody {
  @TextField({ max: 200, optional: true })
  note?: string
}

export class ReviewBody {
  @ChoiceField(SATISFACTIONS)
  satisfaction!: Satisfaction

  @TextField({ max: 300, optional: true })
  comment?: string
}
