import { ApiProperty } from '@nestjs/swagger'
import { IdField, TextField } from '../../../core/http/index.js'

export class HandoverQuery {
  @IdField()
  fromUserId!: string

  @IdField({ optional: true, description: 'Left out: everywhere one keeps the roster' })
  areaId?: string
}

export class HandoverBody {
  @IdField()
  fromUserId!: string

  @IdField({ description: 'A person, or `desk`: the desk of each ticket’s own community' })
  toUserId!: string

  @IdField({ optional: true })
  areaId?: string

  @TextField({ min: 1, max: 200 })
  reason!: string
}

export class HandoverCountView {
  @ApiProperty({ type: Number, description: 'Open tickets led by that person' })
  readonly count!: number
}

export class HandedOverView {
  @ApiProperty({ type: Number, description: 'Tickets that changed hands' })
  readonly moved!: number

  @ApiProperty({ type: Number, description: 'Still with that person, as somebody acted on them meanwhile' })
  readonly left!: number
}
