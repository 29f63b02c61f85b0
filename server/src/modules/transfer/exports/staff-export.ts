import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AreaSurvey } from '../../area/index.js'
import type { StaffPerson } from '../../identity/index.js'
import { AreaNet } from '../sorts/area-net.js'
import { StaffRegister } from '../sorts/staff-register.js'
import type { ExportRow } from './export-row.js'
import { SortExport, type ExportRequest } from './sort-export.js'

type Held = StaffPerson['memberships'][number]

@Injectable()
export class StaffExport extends SortExport {
  constructor(
    private readonly survey: AreaSurvey,
    private readonly register: StaffRegister,
    private readonly clock: Clock,
  ) {
    super()
  }

  /** A row for each role in force inside the area; of a county those of its organisations too. */
  override async rows(em: EntityManager, { actor, areaId }: ExportRequest): Promise<readonly ExportRow[]> {
    const net = new AreaNet(await this.survey.records(em))
    const organisations = await this.register.organisationsAt(em, net, areaId)
    const names = new Map(organisations.map(({ id, name }) => [id, name]))
    const now = this.clock.now()
    const inScope = ({ areaId: held, organisationId, validTo }: Held): boolean =>
      (validTo === null || validTo > now) &&
      (held === null ? organisationId !== null && names.has(organisationId) : net.isWithin(held, areaId))
    const people = await this.register.people(em, actor, areaId)
    return people.flatMap((person) =>
      person.memberships.filter(inScope).map((held) => ({ values: valuesOf(person, held, { net, names }) })),
    )
  }
}

const text = (value: string | null | undefined): string => value ?? ''

function valuesOf(
  { name, phone, username }: StaffPerson,
  { role, areaId, organisationId, duties, post }: Held,
  { net, names }: { net: AreaNet; names: ReadonlyMap<string, string> },
): Record<string, string> {
  const where = { areaCode: text(net.get(areaId)?.code), organisation: text(names.get(text(organisationId))) }
  const duty = duties.length > 1 ? 'both' : text(duties[0])
  return {
    name,
    phone: text(phone),
    username: text(username),
    role,
    ...where,
    duty,
    line: '',
    post: text(post),
  }
}
