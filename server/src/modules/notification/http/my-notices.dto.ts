import { applyDecorators } from '@nestjs/common'
import { ApiPropertyOptional } from '@nestjs/swagger'
import { NOTICE_GROUPS, NOTICE_WAYS, type NoticeGroup, type NoticeWay } from '@beegrid/shared'
import { Matches } from 'class-validator'
import {
  both,
  ChoiceField,
  FlagField,
  IdField,
  MayBeLeftOut,
  NestedField,
  NestedListField,
  TextField,
} from '../../../core/http/index.js'

/** A time of day of the county's clock. */
const ClockField = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, example: '22:00' }),
    MayBeLeftOut(),
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, both('须为时刻，如 22:00', 'must be a time of day such as 22:00')),
  )

export class NoticeWayBody {
  @ChoiceField(NOTICE_GROUPS)
  code!: NoticeGroup

  @ChoiceField(NOTICE_WAYS)
  way!: NoticeWay
}

export class QuietBody {
  @ChoiceField(['county', 'own', 'none'], { optional: true })
  kind?: 'county' | 'own' | 'none'

  @ClockField()
  from?: string

  @ClockField()
  to?: string
}

/** What is left out stays as it is. */
export class MyNoticesBody {
  @NestedListField(() => NoticeWayBody, { max: NOTICE_GROUPS.length, optional: true })
  groups?: NoticeWayBody[]

  @NestedField(() => QuietBody, { optional: true })
  quiet?: QuietBody

  @FlagField({ optional: true, description: 'Text messages for what is urgent' })
  sms?: boolean
}

export class ConsentAnswerBody {
  @IdField()
  templateId!: string

  @ChoiceField(['accept', 'reject', 'ban', 'filter'], { description: 'As WeChat said it' })
  answer!: 'accept' | 'reject' | 'ban' | 'filter'
}

export class MyWechatBody {
  @TextField({ max: 128, min: 1 })
  code!: string
}

export class ConsentAnswersBody {
  @NestedListField(() => ConsentAnswerBody, { min: 1, max: 10 })
  answers!: ConsentAnswerBody[]
}
