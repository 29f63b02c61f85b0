import { Injectable } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import type { DutyView } from './duty.views.js'
import type { GivenDuty, GivenDutyChange } from './roster-requests.js'
import { DutyWork } from './duty-work.js'
import { RosterAccess } from './roster-access.js'
import { RosterKeeper, type DutyPatch } from './roster-keeper.js'
import type { RosterNotice } from './roster-notifier.js'
import { RosterPeople } from './roster-people.js'

/** What the officer does to single lines of the roster; everybody concerned is told. */
@Injectable()
export class DutyEditor {
  constructor(
    private readonly access: RosterAccess,
    private readonly work: DutyWork,
    private readonly keeper: RosterKeeper,
    private readonly people: RosterPeople,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_PERSON_UNKNOWN, ROSTER_PERSON_UNFIT, ROSTER_HOURS_EMPTY */
  async add({ actor, idempotent }: Caller, body: GivenDuty): Promise<DutyView> {
    this.access.requireKeep(actor, body.areaId)
    const [view, told] = await this.database.write(async (em) => {
      await this.people.fit(em, body.userId, body)
      let notices: readonly RosterNotice[] = []
      const once = { request: idempotent, resourceId: newId() }
      const { resourceId } = await this.idempotency.once(em, once, async () => {
        const { validFrom, validTo, ...rest } = body
        const until = validTo === undefined ? null : Date.parse(validTo)
        await this.keeper.assign(
          em,
          { ...rest, validFrom: Date.parse(validFrom), validTo: until },
          once.resourceId,
        )
        notices = await this.work.given(em, once.resourceId)
      })
      return [await this.work.view(em, resourceId), await this.work.tell(em, notices, actor.userId)] as const
    })
    told()
    return view
  }

  /** What has been stays; the change holds from now on. @throws AppError DUTY_NOT_FOUND, FORBIDDEN, ROSTER_PERSON_UNFIT */
  async change({ actor }: Caller, dutyId: string, body: GivenDutyChange): Promise<DutyView> {
    const [view, told] = await this.database.write(async (em) => {
      const before = await this.work.require(em, dutyId)
      this.access.requireKeep(actor, before.areaId)
      const patch = asPatch(body)
      if (patch.userId !== undefined) await this.people.fit(em, patch.userId, before)
      const id = await this.keeper.change(em, before, patch)
      const ended = patch.userId === undefined ? [] : this.work.ended(before)
      const notices = [...ended, ...(await this.work.given(em, id))]
      return [await this.work.view(em, id), await this.work.tell(em, notices, actor.userId)] as const
    })
    told()
    return view
  }

  /** @throws AppError DUTY_NOT_FOUND, FORBIDDEN */
  async remove({ actor }: Caller, dutyId: string): Promise<void> {
    const told = await this.database.write(async (em) => {
      const duty = await this.work.require(em, dutyId)
      this.access.requireKeep(actor, duty.areaId)
      await this.keeper.end(em, duty)
      return this.work.tell(em, this.work.ended(duty), actor.userId)
    })
    told()
  }
}

function asPatch({ validFrom, validTo, ...rest }: GivenDutyChange): DutyPatch {
  return {
    ...rest,
    ...(validFrom !== undefined && { validFrom: Date.parse(validFrom) }),
    ...(validTo !== undefined && { validTo: Date.parse(validTo) }),
  }
}
