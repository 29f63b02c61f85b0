import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import type { AreaChange, ChangeSummary } from './domain/area-change.js'
import { isError, type AreaFinding } from './domain/area-finding.js'
import { AreaChangeAccess } from './keep/area-change-access.js'
import { NetReader } from './keep/net-reader.js'
import { NetWriter } from './keep/net-writer.js'
import { netPlan, type NetPlan } from './domain/keep/net-plan.js'

/** A change and why. */
export interface AreaWork {
  readonly change: AreaChange
  /** For the list of versions; one text serves both languages. */
  readonly summary: ChangeSummary | string
  /** The boundary version the editor had on the screen. */
  readonly baseVersion?: number
}

export interface AppliedChange {
  /** The boundary version in force now. */
  readonly version: number
  /** Id by the ref of a draft. */
  readonly ids: ReadonlyMap<string, string>
  readonly findings: readonly AreaFinding[]
}

/**
 * The one way to change areas and outlines: a change set is checked as a whole and comes into force as one boundary
 * version, or not at all. Call `AreaStore.refresh` after the commit; other processes follow within a second.
 */
@Injectable()
export class AreaKeeper {
  constructor(
    private readonly access: AreaChangeAccess,
    private readonly reader: NetReader,
    private readonly writer: NetWriter,
  ) {}

  /** Lets changes queue until the commit, instead of one of many at once losing every race. Before anything is read. */
  hold(em: EntityManager): Promise<void> {
    return this.reader.hold(em)
  }

  /** What is wrong with a change or worth knowing about it; changes nothing. */
  async check(em: EntityManager, change: AreaChange): Promise<readonly AreaFinding[]> {
    return (await this.plan(em, change)).findings
  }

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, BOUNDARY_CHANGED, AREA_CHANGE_REFUSED with `findings` */
  async apply(em: EntityManager, actor: Actor, work: AreaWork): Promise<AppliedChange> {
    this.access.require(actor, work.change)
    const from = await this.reader.version(em)
    const plan = await this.plan(em, work.change)
    const errors = plan.findings.filter(isError)
    await this.requireUnchanged(em, plan, work)
    if (errors.length > 0) {
      const extra = { findings: plan.findings }
      throw new AppError('AREA_CHANGE_REFUSED', { params: { count: errors.length }, extra })
    }
    const { created: ids } = plan.records
    if (plan.touched.size === 0) return { version: from, ids, findings: plan.findings }
    const { summary } = work
    const words = typeof summary === 'string' ? { zh: summary, en: summary } : summary
    const version = await this.writer.write(em, plan, { from, actor, summary: words })
    return { version, ids, findings: plan.findings }
  }

  /** @throws AppError BOUNDARY_CHANGED when what it names or touches has changed since the editor looked */
  private async requireUnchanged(em: EntityManager, { touched }: NetPlan, work: AreaWork): Promise<void> {
    const { change, baseVersion } = work
    const named = change.patches.map(({ areaId }) => areaId)
    const areaIds = [...new Set([...touched, ...named])]
    if (baseVersion === undefined || !(await this.reader.changedSince(em, areaIds, baseVersion))) return
    throw new AppError('BOUNDARY_CHANGED', { extra: { version: await this.reader.version(em) } })
  }

  private async plan(em: EntityManager, change: AreaChange): Promise<NetPlan> {
    return netPlan(await this.reader.around(em, change), change, newId)
  }
}
