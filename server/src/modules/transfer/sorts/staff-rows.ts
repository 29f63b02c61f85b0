import { ROLES, type Duty, type Role } from '@beegrid/shared'
import type { AreaRecord } from '../../area/index.js'
import { placeOf, type MembershipDraft, type PlacedRole } from '../../identity/index.js'
import type { OrganisationEntity } from '../../routing/index.js'
import { findingAt, type Finding, type Trouble } from '../domain/finding.js'
import type { ReadRecord } from '../reading/read-record.js'
import type { AreaNet } from './area-net.js'
import { value } from './area-rows.js'

/** A role one row gives, found and allowed. */
export interface StaffRow {
  readonly record: ReadRecord
  readonly name: string
  readonly phone: string
  /** In lower case; empty when one is to be proposed. */
  readonly username: string
  readonly membership: MembershipDraft
  readonly held: PlacedRole
  readonly duties: readonly Duty[]
  readonly line: string | null
  readonly standing: 'holder' | 'standIn'
  readonly area?: AreaRecord
}

const DUTIES_OF: Readonly<Record<string, readonly Duty[]>> = {
  communityBusiness: ['communityBusiness'],
  gridResponsibility: ['gridResponsibility'],
  both: ['communityBusiness', 'gridResponsibility'],
}

const USERNAME = /^[\p{L}\p{N}._@-]{2,64}$/u

interface Placed {
  readonly held: PlacedRole
  readonly area?: AreaRecord
}

/** Reads rows of staff: the role, and what it is held for. */
export class StaffRowReader {
  readonly findings: Finding[] = []

  constructor(
    private readonly net: AreaNet,
    private readonly organisations: readonly OrganisationEntity[],
    private readonly areaId: string | null,
  ) {}

  read(records: readonly ReadRecord[]): readonly StaffRow[] {
    return records.filter(({ sound }) => sound).flatMap((record) => this.row(record) ?? [])
  }

  private row(record: ReadRecord): StaffRow | undefined {
    const role = ROLES.find((each) => each === value(record, 'role'))
    const placed = role && this.placed(record, role)
    if (!placed || !this.named(record)) return undefined
    const duties = DUTIES_OF[value(record, 'duty')] ?? []
    const standing = value(record, 'post') === 'standIn' ? 'standIn' : 'holder'
    const words = {
      name: value(record, 'name'),
      phone: value(record, 'phone'),
      line: value(record, 'line') || null,
    }
    const username = value(record, 'username').toLowerCase()
    const membership = membershipOf(placed.held, duties, standing)
    return { record, ...words, ...placed, username, membership, duties, standing }
  }

  private named(record: ReadRecord): boolean {
    const username = value(record, 'username')
    return (
      username === '' ||
      USERNAME.test(username) ||
      this.fault(record, {
        kind: 'username',
        zh: `用户名「${username}」只能用文字、数字和 . _ - @，至少 2 个字`,
        en: `the user name “${username}” may hold letters, digits and . _ - @ only, two at least`,
      })
    )
  }

  private placed(record: ReadRecord, role: Role): Placed | undefined {
    const place = placeOf(role)
    if (place.kind === 'organisation') return this.inOrganisation(record, role, place.organisationKind)
    return place.kind === 'area' ? this.inArea(record, role, place.levels) : undefined
  }

  private inArea(record: ReadRecord, role: Role, levels: readonly AreaRecord['level'][]): Placed | undefined {
    const code = value(record, 'areaCode')
    const area = this.net.withCode(code)
    if (area?.status !== 'active' || !this.net.isWithin(area.id, this.areaId)) {
      this.fault(
        record,
        code === ''
          ? { kind: 'noArea', zh: '没有写区域编码', en: 'its area code is missing' }
          : {
              kind: 'unknownArea',
              zh: `区域 ${code} 不存在、已停用或不在您选的区域内`,
              en: `the area ${code} does not exist, is retired or is not inside the area you chose`,
            },
      )
      return undefined
    }
    if (!levels.includes(area.level)) {
      this.fault(record, {
        kind: 'roleArea',
        zh: `这个角色不能落在「${area.shortName}」这一级`,
        en: `this role cannot be held for an area such as “${area.shortName}”`,
      })
      return undefined
    }
    const countyId = this.net.lineOf(area.id).at(-1)?.id ?? null
    return { held: { role, areaId: area.id, organisationId: null, countyId }, area }
  }

  private inOrganisation(
    record: ReadRecord,
    role: Role,
    kind: OrganisationEntity['kind'],
  ): Placed | undefined {
    const name = value(record, 'organisation')
    const found = this.organisations.find(
      (each) => each.name === name && each.kind === kind && each.closedAt === null,
    )
    if (found) return { held: { role, areaId: null, organisationId: found.id, countyId: found.countyId } }
    this.fault(record, {
      kind: 'unknownOrganisation',
      zh: name === '' ? '没有写单位' : `没有找到单位「${name}」，请先登记`,
      en:
        name === ''
          ? 'its organisation is missing'
          : `the organisation “${name}” was not found; please enter it first`,
    })
    return undefined
  }

  private fault(record: ReadRecord, trouble: Trouble): false {
    this.findings.push(findingAt(record.where, trouble))
    return false
  }
}

function membershipOf(
  { role, areaId, organisationId }: PlacedRole,
  duties: readonly Duty[],
  post: StaffRow['standing'],
): MembershipDraft {
  return {
    role,
    ...(areaId !== null && { areaId }),
    ...(organisationId !== null && { organisationId }),
    duties,
    ...(duties.length > 0 && { post }),
  }
}
