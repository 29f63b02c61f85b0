import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import type { PersonName } from '../../identity/index.js'
import type { StandInView } from './duty.views.js'
import type { GivenStandIn } from './roster-requests.js'
import { RosterAccess } from './roster-access.js'
import { RosterPeople } from './roster-people.js'
import { spanOf } from './roster-span.js'
import { StandInKeeper, type TakenOver } from './stand-in-keeper.js'

const NOTHING: AfterCommit = () => undefined

/** 请代班: somebody takes a grid for certain days. Both are told. */
@Injectable()
export class StandInEditor {
  constructor(
    private readonly access: RosterAccess,
    private readonly people: RosterPeople,
    private readonly keeper: StandInKeeper,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_PERSON_UNKNOWN, ROSTER_PERSON_UNFIT, ROSTER_NOBODY_FREE */
  async ask({ actor, idempotent }: Caller, body: GivenStandIn): Promise<StandInView> {
    this.access.requireKeep(actor, body.gridId)
    const [view, told] = await this.database.write(async (em) => {
      const person = await this.people.fit(em, body.userId, {
        areaId: body.gridId,
        duty: 'gridResponsibility',
      })
      let taken: TakenOver | undefined
      await this.idempotency.once(em, { request: idempotent, resourceId: newId() }, async () => {
        taken = await this.takeOver(em, person, body)
      })
      const told = taken ? await this.keeper.tell(em, taken, { person, actorId: actor.userId }) : NOTHING
      return [{ dates: taken?.dates ?? [] }, told] as const
    })
    told()
    return view
  }

  private async takeOver(em: EntityManager, person: PersonName, body: GivenStandIn): Promise<TakenOver> {
    const span = spanOf(body, 0)
    const taken = await this.keeper.takeOver(em, { ...body, span, instead: body.instead === true })
    if (taken.dates.length === 0) throw new AppError('ROSTER_NOBODY_FREE', { params: { name: person.name } })
    return taken
  }
}
