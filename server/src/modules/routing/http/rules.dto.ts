import { AREA_LEVELS, type DeskLevel } from '@beegrid/shared'
import {
  ChoiceField,
  DayField,
  IdField,
  IntField,
  NestedField,
  NestedListField,
  PageQuery,
  TextField,
} from '../../../core/http/index.js'
import { FIRST_ROUTE_FATES, type FirstRouteFate } from '../domain/first-route.js'
import { RULE_OWNER_KINDS } from '../domain/rule.js'

/** A county's table has room for this many. */
const MAX_RULES = 300
const DAY_MINUTES = 24 * 60

export class RuleTimeBody {
  @IntField({ min: 1, max: 127, description: 'Bit 0 Monday … bit 6 Sunday; 127 every day' })
  weekdays!: number

  @IntField({ min: 0, max: DAY_MINUTES - 1, description: 'Minutes from midnight, Asia/Shanghai' })
  fromMinute!: number

  @IntField({ min: 0, max: DAY_MINUTES, description: 'At or before the start: on the next day' })
  toMinute!: number

  @DayField({ optional: true })
  validFrom?: string

  @DayField({ optional: true, description: 'The last day it holds' })
  validTo?: string
}

export class RuleOwnerBody {
  @ChoiceField(RULE_OWNER_KINDS)
  kind!: (typeof RULE_OWNER_KINDS)[number]

  @IdField({ optional: true, description: 'Of an organisation' })
  organisationId?: string

  @ChoiceField(AREA_LEVELS.filter((level) => level !== 'grid'), {
    optional: true,
    description: 'Of a desk: whose',
  })
  level?: DeskLevel

  @IdField({ optional: true, description: 'Of a named desk: where' })
  areaId?: string
}

export class RuleBody {
  @IdField({ optional: true, description: 'Of the rule it replaces, or the editor’s own name for a new one' })
  id?: string

  @IdField()
  areaId!: string

  @IdField({ optional: true, description: 'A 小类 or a 大类; left out: any' })
  categoryId?: string

  @NestedField(() => RuleTimeBody, { optional: true, description: 'Left out: always' })
  time?: RuleTimeBody

  @NestedField(() => RuleOwnerBody)
  owner!: RuleOwnerBody
}

export class RulesBody {
  @IdField()
  countyId!: string

  @NestedListField(() => RuleBody, { max: MAX_RULES })
  rules!: RuleBody[]
}

export class SaveRulesBody extends RulesBody {
  @IntField({ min: 0, max: 1_000_000_000, description: 'The version the editor started from' })
  baseVersion!: number

  @TextField({ min: 2, max: 200, description: 'Why' })
  summary!: string
}

export class RestoreRulesBody {
  @IdField()
  countyId!: string

  @IntField({ min: 0, max: 1_000_000_000 })
  baseVersion!: number

  @TextField({ min: 2, max: 200, description: 'Why' })
  summary!: string
}

export class TrialBody extends RulesBody {
  @IntField({ min: 1, max: 90 })
  days!: number

  @TextField({ max: 400, optional: true })
  cursor?: string

  @IntField({ min: 1, max: 100, optional: true })
  limit?: number
}

export class RulesQuery {
  @IdField()
  countyId!: string

  @IntField({ min: 1, max: 1_000_000_000, fromText: true, optional: true, description: 'An earlier one' })
  version?: number
}

export class RuleVersionsQuery extends PageQuery {
  @IdField()
  countyId!: string
}

export class FiguresQuery {
  @IdField()
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true, description: 'The last day counted; both left out: the past 30 days' })
  to?: string
}

export class FigureTicketsQuery extends PageQuery {
  @IdField()
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true })
  to?: string

  @ChoiceField(FIRST_ROUTE_FATES, { optional: true, description: 'Left out: all that did not stand' })
  fate?: FirstRouteFate

  @IdField({ optional: true })
  categoryId?: string
}
