import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../../core/audit/index.js'
import { AreaSurvey } from '../../area/index.js'
import { StaffAccess } from '../../identity/index.js'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { findingAt, type Finding } from '../domain/finding.js'
import type { ImportPlan } from '../domain/import-plan.js'
import { AreaNet } from './area-net.js'
import { refuseRevert } from './refuse-revert.js'
import {
  SortImport,
  type Applied,
  type Ground,
  type ImportContext,
  type RevertContext,
} from './sort-import.js'
import { StaffOpening, type Opened } from './staff-opening.js'
import { staffPeople, type StaffEdit } from './staff-people.js'
import { StaffRegister } from './staff-register.js'
import { StaffRowReader, type StaffRow } from './staff-rows.js'

/** Staff with their roles: accounts are opened with one-time codes, which are given once, right after applying. */
@Injectable()
export class StaffImport extends SortImport<readonly StaffEdit[]> {
  override readonly sort = 'staff'

  constructor(
    private readonly survey: AreaSurvey,
    private readonly register: StaffRegister,
    private readonly access: StaffAccess,
    private readonly opening: StaffOpening,
    private readonly audit: AuditTrail,
  ) {
    super()
  }

  override ground(): Promise<Ground> {
    return Promise.resolve({ samples: [], known: [] })
  }

  override async plan(em: EntityManager, context: ImportContext): Promise<ImportPlan<readonly StaffEdit[]>> {
    const { actor, areaId, records, now } = context
    const net = new AreaNet(await this.survey.records(em))
    const people = await this.register.people(em, actor, areaId)
    const organisations = await this.register.organisationsAt(em, net, areaId)
    const reader = new StaffRowReader(net, organisations, areaId)
    const { edits, unchanged, findings } = staffPeople(reader.read(records), people, now)
    const all = [
      ...reader.findings,
      ...findings,
      ...edits.flatMap(({ rows }) => rows.flatMap((row) => this.refused(actor, row))),
    ]
    return { changes: edits.map(({ change }) => change), unchanged, findings: all, preview: [], work: edits }
  }

  override async apply(
    em: EntityManager,
    { actor, areaId }: ImportContext,
    { work }: ImportPlan<readonly StaffEdit[]>,
  ): Promise<Applied> {
    const detail = `${work.length} people`
    await this.audit.record(em, {
      actorId: actor.userId,
      action: 'staff.import',
      subjectId: areaId ?? 'everything',
      detail,
    })
    const opened: Opened[] = []
    for (const edit of work) opened.push(await this.opening.open(em, edit))
    return {
      entityIds: opened.map(({ userId }) => userId),
      handout: opened.flatMap(({ handout }) => handout ?? []),
    }
  }

  /** Accounts it opened are shut again, unless somebody has signed in or been given more since. */
  override async revert(em: EntityManager, { actor, done, lines }: RevertContext): Promise<void> {
    if (lines.some(({ kind }) => kind !== 'create')) refuseRevert('changed')
    const ids = new Set(lines.flatMap(({ entityId }) => entityId ?? []))
    const made = (await this.register.people(em, actor, done.areaId)).filter(({ id }) => ids.has(id))
    if (made.length !== ids.size) refuseRevert('touched')
    if (made.some(({ invited }) => !invited)) refuseRevert('active')
    for (const person of made) await this.opening.shut(em, person)
  }

  /** A role the one who imports may not give; those held already are nobody's to refuse. */
  private refused(actor: Actor, { record, held }: StaffRow): Finding[] {
    try {
      this.access.requireGrant(actor, held)
      return []
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return [findingAt(record.where, { kind: 'forbidden', zh: error.text('zh-CN'), en: error.text('en') })]
    }
  }
}
