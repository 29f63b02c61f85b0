import {
  OUTCOMES,
  REFUSAL_REASONS,
  SATISFACTIONS,
  TICKET_ACTIONS,
  type Outcome,
  type RefusalReason,
  type Satisfaction,
  type TicketAction,
} from '@beegrid/shared'
import {
  ChoiceField,
  FlagField,
  IdField,
  IdListField,
  IntField,
  NestedField,
  TextField,
  TimeField,
  WordListField,
} from '../../../core/http/index.js'
import { MAX_PHOTOS, MAX_WORDS } from './report.dto.js'
import { TicketLocationBody } from './ticket-location.dto.js'

const PARTIES = ['post', 'organisation', 'desk'] as const

/** Whom to give a ticket to: the post of a grid, an organisation, or the desk of an area. */
export class OwnerBody {
  @ChoiceField(PARTIES)
  party!: (typeof PARTIES)[number]

  @IdField({ optional: true, description: 'The grid of a post, the area of a desk' })
  areaId?: string

  @IdField({ optional: true })
  organisationId?: string
}

/** A joint action (联合执法). */
export class JointBody {
  @TimeField()
  at!: string

  @TextField({ min: 1, max: 200 })
  place!: string

  @IdField({ optional: true, description: 'Which of the called leads; left out, whoever has the ticket' })
  leadOrganisationId?: string
}

/** An action on a ticket. Which fields belong to which action: see the table of actions in docs/architecture.md. */
export class ActionBody {
  @ChoiceField(TICKET_ACTIONS)
  action!: TicketAction

  @IntField({
    min: 1,
    max: 2_000_000_000,
    optional: true,
    description: 'The version the caller has seen; 409 when it moved on',
  })
  version?: number

  @TextField({ max: 500, optional: true })
  reason?: string

  @TextField({ max: MAX_WORDS, optional: true })
  note?: string

  @IdListField({ max: MAX_PHOTOS, optional: true })
  mediaIds?: string[]

  @NestedField(() => OwnerBody, { optional: true })
  owner?: OwnerBody

  @NestedField(() => TicketLocationBody, { optional: true })
  location?: TicketLocationBody

  @ChoiceField(OUTCOMES, { optional: true })
  outcome?: Outcome

  @FlagField({ optional: true })
  passed?: boolean

  @ChoiceField(SATISFACTIONS, { optional: true })
  satisfaction?: Satisfaction

  @TextField({ max: 500, optional: true })
  comment?: string

  @WordListField({ max: 8, length: 20, optional: true, description: 'What was good or bad, in a word each' })
  tags?: string[]

  @TextField({ max: MAX_WORDS, optional: true })
  description?: string

  @IdField({ optional: true })
  categoryId?: string

  @IdField({ optional: true, description: "Which of the category's conditions it is: its limit follows" })
  conditionId?: string

  @TextField({
    max: 200,
    optional: true,
    description: 'Who to turn to instead, when a report is not accepted',
  })
  referTo?: string

  @ChoiceField(REFUSAL_REASONS, { optional: true, description: 'Why an owner says it is not theirs' })
  reasonCode?: RefusalReason

  @FlagField({
    optional: true,
    description: 'The desk gives it back to one who refused it; needs a reason in words',
  })
  insist?: boolean

  @IdField({ optional: true, description: 'The ticket to merge into: it is kept' })
  intoId?: string

  @TimeField({ optional: true, description: 'The end of a hold, or by when a supervision order is answered' })
  until?: string

  @IdField({ optional: true, description: 'The request to answer, where several wait' })
  requestId?: string

  @IdListField({ max: 20, optional: true, description: 'The parties a whistle calls' })
  organisationIds?: string[]

  @NestedField(() => JointBody, { optional: true, description: 'A whistle to a joint action' })
  joint?: JointBody

  @IdField({ optional: true, description: 'Of several whistles, the one meant' })
  whistleId?: string

  @FlagField({ optional: true, description: 'A call-back that found it not done: do it again' })
  reopen?: boolean

  @FlagField({ optional: true, description: 'Whether the one called back was reached' })
  reached?: boolean
}
