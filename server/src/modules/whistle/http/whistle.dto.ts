import { LINK_ANSWERS, type LinkAnswer } from '@beegrid/shared'
import { Matches } from 'class-validator'
import { both, ChoiceField, DayField, IdListField, TextField } from '../../../core/http/index.js'

export class LinkBody {
  @TextField({ max: 11, optional: true, description: 'A mobile number the link is sent to' })
  @Matches(/^1[3-9]\d{9}$/, both('手机号有误', 'is not a mobile number'))
  mobile?: string
}

const MAX_PHOTOS = 9

export class AnswerBody {
  @ChoiceField(LINK_ANSWERS)
  answer!: LinkAnswer

  @TextField({ min: 1, max: 20, description: 'Who answers for the party' })
  name!: string

  @TextField({ max: 500, optional: true })
  note?: string

  @IdListField({ max: MAX_PHOTOS, optional: true })
  mediaIds?: string[]
}

export class ResponseFiguresQuery {
  @DayField({ optional: true, description: 'Left out: 30 days before the end' })
  from?: string

  @DayField({ optional: true, description: 'The last day that counts; left out: today' })
  to?: string
}
