import { Injectable } from '@nestjs/common'
import { organisationsHeld, type Actor } from '../../core/auth/index.js'
import { Clock, dayOf } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { askedPeriod, type AskedPeriod } from '../../core/http/index.js'
import { OrganisationDirectory } from '../routing/index.js'
import { areasInScope, type Viewer } from '../ticket/index.js'
import { ResponseFiguresRepository, type ResponseScope } from './data/response-figures.repository.js'
import { RESPONSE_FORMULAS } from './response-words.js'
import type { ResponseFiguresView } from './whistle.views.js'

export interface ResponseQuery extends AskedPeriod {
  readonly organisationId: string
}

/** How an organisation answers when it is called: for itself, and for the desks that call it, each from its own tickets (G11). */
@Injectable()
export class ResponseFigures {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationDirectory,
    private readonly rows: ResponseFiguresRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ORGANISATION_NOT_FOUND, FORBIDDEN, PERIOD_WRONG */
  async of({ actor, language }: Viewer, query: ResponseQuery): Promise<ResponseFiguresView> {
    const { organisationId } = query
    const areas = areasOf(actor, organisationId)
    const now = this.clock.now()
    const { from, to } = askedPeriod(query, now)
    const scope: ResponseScope = { organisationId, from, to, now, ...(areas && { areas }) }
    return this.database.read(async (em) => {
      const name = (await this.organisations.namesOf(em, [organisationId])).get(organisationId)?.name
      if (name === undefined) throw new AppError('ORGANISATION_NOT_FOUND')
      const counts = await this.rows.counts(em, scope)
      return {
        ...{ organisationId, name, from: dayOf(from), to: dayOf(to - 1) },
        items: RESPONSE_FORMULAS.map(({ code, unit, value, label, formula }) => ({
          ...{ code, unit, value: value(counts), label: label[language], formula: formula[language] },
        })),
      }
    })
  }
}

/** Undefined for the organisation's own people, who count everything of theirs. @throws AppError FORBIDDEN */
function areasOf(actor: Actor, organisationId: string): ResponseScope['areas'] {
  if (organisationsHeld(actor).includes(organisationId)) return undefined
  const areas = areasInScope(actor).filter(({ column }) => column !== 'gridId')
  if (areas.length === 0) throw new AppError('FORBIDDEN')
  return areas
}
