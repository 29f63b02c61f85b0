import { Matches } from 'class-validator'
import { TICKET_KINDS, type TicketKind } from '@beegrid/shared'
import {
  both,
  ChoiceField,
  FlagField,
  IdField,
  IdListField,
  NestedField,
  TextField,
  TimeField,
} from '../../../core/http/index.js'
import { TicketLocationBody } from './ticket-location.dto.js'

export const MAX_PHOTOS = 9
export const MAX_WORDS = 2_000

/** The person on whose behalf staff file a report (代报). */
export class CallerBody {
  @TextField({ max: 20, optional: true })
  name?: string

  @TextField({ max: 20, optional: true })
  @Matches(/^[\d+ -]{5,20}$/, both('电话号码有误', 'is not a phone number'))
  phone?: string
}

/** A new ticket: a place, and one of words or photos. Everything else may be left empty. */
export class ReportBody {
  @ChoiceField(TICKET_KINDS)
  kind!: TicketKind

  @IdField({ optional: true })
  categoryId?: string

  @TextField({ max: MAX_WORDS, optional: true })
  description?: string

  @NestedField(() => TicketLocationBody, { optional: true })
  location?: TicketLocationBody

  @TextField({ max: 16, optional: true, description: 'Short key of a building, grid or station' })
  placeCode?: string

  @IdListField({ max: MAX_PHOTOS, optional: true })
  mediaIds?: string[]

  @FlagField({ optional: true })
  anonymous?: boolean

  @TimeField({
    optional: true,
    description: 'When the phone took it, ISO 8601; never used for order or deadlines',
  })
  capturedAt?: string

  @NestedField(() => CallerBody, { optional: true })
  onBehalfOf?: CallerBody
}
