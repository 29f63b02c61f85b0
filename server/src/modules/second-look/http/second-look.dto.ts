import { COORDS, type Coord } from '@beegrid/shared'
import { ChoiceField, IdField, NumberField, PageQuery } from '../../../core/http/index.js'
import { LOOK_KINDS, type LookKind } from '../domain/look.js'

const LOOK_SCOPES = ['desk', 'area'] as const
type LookScope = (typeof LOOK_SCOPES)[number]

/** Which looks to count. */
export class LookCountsQuery {
  @ChoiceField(LOOK_SCOPES, {
    optional: true,
    description: 'desk: what my own desk is to look at (as usual); area: whatever lies in my area',
  })
  scope?: LookScope

  @IdField({ optional: true, description: 'With scope area: an area inside mine' })
  areaId?: string
}

/** Which looks to list. */
export class LookQuery extends PageQuery {
  @ChoiceField(LOOK_SCOPES, { optional: true })
  scope?: LookScope

  @IdField({ optional: true })
  areaId?: string

  @ChoiceField(LOOK_KINDS, { optional: true })
  kind?: LookKind

  @ChoiceField(['open', 'done'], { optional: true, description: 'Left out: open' })
  state?: 'open' | 'done'
}

/** Where a rider is; left out, what is due first comes first. */
export class PassingQuery {
  @NumberField({ min: -180, max: 180, fromText: true, optional: true })
  lng?: number

  @NumberField({ min: -180, max: 180, fromText: true, optional: true })
  lat?: number

  @ChoiceField(COORDS, { optional: true })
  coord?: Coord
}
