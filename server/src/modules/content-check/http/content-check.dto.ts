import { ChoiceField, FlagField, IdField, PageQuery, TextField } from '../../../core/http/index.js'

export class ContentCheckQuery extends PageQuery {
  @IdField({ description: 'A community, a town or the county' })
  areaId!: string

  @ChoiceField(['open', 'passed', 'refused'], {
    optional: true,
    description: 'Those to look at unless told otherwise',
  })
  state?: 'open' | 'passed' | 'refused'
}

export class ContentDecisionBody {
  @FlagField({ description: 'Whether the public may see it' })
  passed!: boolean

  @TextField({ max: 200, optional: true })
  note?: string
}
