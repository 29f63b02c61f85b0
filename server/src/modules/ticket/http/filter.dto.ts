import {
  TICKET_KINDS,
  TICKET_PHASES,
  TICKET_STATES,
  type TicketKind,
  type TicketPhase,
  type TicketState,
} from '@beegrid/shared'
import { ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator'
import { both, ChoiceField, FlagField, IdField, MayBeLeftOut, TextField } from '../../../core/http/index.js'

/** Which tickets of an area are meant, in a body. */
export class FilterBody {
  @ApiPropertyOptional({ enum: TICKET_STATES, isArray: true })
  @MayBeLeftOut()
  @IsArray(both('须为列表', 'must be a list'))
  @ArrayMaxSize(TICKET_STATES.length, both('状态太多', 'too many states'))
  @IsIn([...TICKET_STATES], { each: true, ...both('没有这种状态', 'is not a state') })
  status?: TicketState[]

  @ChoiceField(TICKET_PHASES, { optional: true })
  phase?: TicketPhase

  @ChoiceField(TICKET_KINDS, { optional: true })
  kind?: TicketKind

  @IdField({ optional: true })
  areaId?: string

  @TextField({ max: 60, optional: true })
  q?: string

  @FlagField({ optional: true })
  overdue?: boolean
}
