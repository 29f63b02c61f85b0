import {
  COORDS,
  TICKET_KINDS,
  TICKET_PHASES,
  TICKET_STATES,
  type Coord,
  type TicketKind,
  type TicketPhase,
  type TicketState,
} from '@beegrid/shared'
import { Transform } from 'class-transformer'
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator'
import { ApiPropertyOptional } from '@nestjs/swagger'
import {
  both,
  ChoiceField,
  FlagField,
  IdField,
  IntField,
  MAX_PAGE_SIZE,
  NumberField,
  TextField,
} from '../../../core/http/index.js'
import { BOX_ORDERS, type BoxOrder } from '../domain/box-order.js'
import { BOXES, type Box } from '../domain/box-scope.js'

const flagFromText = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value

const listFromText = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value

/** Which tickets to count. */
export class CountsQuery {
  @ChoiceField(BOXES, { optional: true })
  box?: Box

  @ApiPropertyOptional({ type: String, description: 'One or more states, separated by commas' })
  @IsOptional()
  @Transform(listFromText)
  @ArrayMaxSize(TICKET_STATES.length, both('状态太多', 'too many states'))
  @IsIn([...TICKET_STATES], { each: true, ...both('没有这种状态', 'is not a state') })
  status?: TicketState[]

  @ChoiceField(TICKET_PHASES, { optional: true })
  phase?: TicketPhase

  @ChoiceField(TICKET_KINDS, { optional: true })
  kind?: TicketKind

  @IdField({ optional: true })
  areaId?: string

  @TextField({ max: 60, optional: true, description: 'A number or its beginning, or words' })
  q?: string

  @FlagField({ optional: true })
  @Transform(flagFromText)
  overdue?: boolean
}

/** Which tickets to list. */
export class BoxQuery extends CountsQuery {
  @ChoiceField(BOX_ORDERS, {
    optional: true,
    description:
      'What is due first, or the newest first; due is the usual order of todo, newest of the others',
  })
  order?: BoxOrder

  @TextField({ max: 400, optional: true })
  cursor?: string

  @IntField({ min: 1, max: MAX_PAGE_SIZE, fromText: true, optional: true })
  limit?: number
}

/** Around which point to look for the same thing. */
export class SimilarQuery {
  @NumberField({ min: -180, max: 180, fromText: true })
  lng!: number

  @NumberField({ min: -180, max: 180, fromText: true })
  lat!: number

  @ChoiceField(COORDS)
  coord!: Coord

  @NumberField({ min: 0, max: 100_000, fromText: true, optional: true })
  accuracy?: number

  @IdField({ optional: true })
  categoryId?: string
}
