import { IsISO8601 } from 'class-validator'
import { applyDecorators } from '@nestjs/common'
import { both, ChoiceField, FlagField, IdField, IntField, TextField } from '../../../core/http/index.js'
import { DUTY_NAMES, STANDINGS, type DutyName, type Standing } from '../domain/roster.js'

/** A moment with its zone, ISO 8601. */
function MomentField(rule: { optional?: boolean; description?: string } = {}): PropertyDecorator {
  return applyDecorators(
    TextField({ max: 40, ...rule }),
    IsISO8601(
      { strict: true, strictSeparator: true },
      both('须为时间（ISO 8601）', 'must be an ISO 8601 time'),
    ),
  )
}

export class RosterQuery {
  @MomentField({ optional: true, description: 'Left out: Monday of this week in the county’s zone' })
  from?: string

  @MomentField({ optional: true, description: 'Exclusive; left out: a week after `from`. At most 62 days' })
  to?: string
}

export class CandidatesQuery {
  @IdField()
  gridId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string
}

export class DutyBody {
  @IdField()
  userId!: string

  @IdField()
  areaId!: string

  @ChoiceField(DUTY_NAMES)
  duty!: DutyName

  @TextField({ min: 1, max: 40, optional: true, description: 'The line of work of duty A, e.g. 民政' })
  line?: string

  @ChoiceField(STANDINGS)
  standing!: Standing

  @IntField({ min: 1, max: 127, description: 'Bit 0 Monday … bit 6 Sunday' })
  weekdays!: number

  @IntField({ min: 0, max: 1439, description: 'Minutes from midnight in Asia/Shanghai' })
  fromMinute!: number

  @IntField({ min: 0, max: 1440, description: 'At or before the start it lies on the next day' })
  toMinute!: number

  @MomentField()
  validFrom!: string

  @MomentField({ optional: true, description: 'Exclusive; left out it has no end' })
  validTo?: string

  @FlagField({ optional: true, description: 'Named for certain dates: asked before the holder' })
  goesFirst?: boolean
}

export class DutyPatchBody {
  @IdField({ optional: true })
  userId?: string

  @TextField({ min: 1, max: 40, optional: true })
  line?: string

  @IntField({ min: 1, max: 127, optional: true })
  weekdays?: number

  @IntField({ min: 0, max: 1439, optional: true })
  fromMinute?: number

  @IntField({ min: 0, max: 1440, optional: true })
  toMinute?: number

  @MomentField({ optional: true })
  validFrom?: string

  @MomentField({ optional: true })
  validTo?: string
}

export class AbsenceBody {
  @IdField()
  userId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string

  @TextField({ min: 1, max: 80, description: '请假, 培训 …' })
  reason!: string
}

export class MergerBody {
  @IdField({ description: 'The grid that is answered by another one’s people' })
  areaId!: string

  @IdField()
  intoAreaId!: string

  @IntField({ min: 1, max: 127 })
  weekdays!: number

  @IntField({ min: 0, max: 1439, optional: true, description: 'Left out with `toMinute`: the whole day' })
  fromMinute?: number

  @IntField({ min: 0, max: 1440, optional: true })
  toMinute?: number

  @MomentField()
  validFrom!: string

  @MomentField({ optional: true })
  validTo?: string

  @TextField({ min: 1, max: 80, description: '学校放假 …' })
  reason!: string
}

export class StandInBody {
  @IdField()
  gridId!: string

  @IdField()
  userId!: string

  @MomentField()
  from!: string

  @MomentField()
  to!: string

  @FlagField({
    optional: true,
    description: 'Also in hours that somebody has: the person is changed. Left out only gaps are filled',
  })
  instead?: boolean
}

export class WeekBody {
  @MomentField({ optional: true, description: 'In the week meant; left out it is this one' })
  from?: string
}
