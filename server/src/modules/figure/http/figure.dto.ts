import { ChoiceField, DayField, IdField, PageQuery } from '../../../core/http/index.js'
import { FIGURE_BYS, type FigureBy } from '../domain/figure-scope.js'

const LAST = 'The last day counted; both left out: the past 30 days'
const BY = 'What the rows stand for; left out: the areas one level down'

export class FigureTableQuery {
  @IdField()
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true, description: LAST })
  to?: string

  @ChoiceField(FIGURE_BYS, { optional: true, description: BY })
  by?: FigureBy

  @IdField({ optional: true, description: 'One organisation, or one area as the unit responsible' })
  unitId?: string

  @IdField({ optional: true })
  categoryId?: string
}

export class FigureBehindQuery extends PageQuery {
  @IdField()
  areaId!: string

  @DayField({ optional: true })
  from?: string

  @DayField({ optional: true, description: LAST })
  to?: string

  @IdField({ optional: true })
  unitId?: string

  @IdField({ optional: true })
  categoryId?: string

  @ChoiceField(['met', 'missed', 'all'], {
    optional: true,
    description: 'Of a share: those that count as met, or not',
  })
  only?: 'met' | 'missed' | 'all'
}
