import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { RuleVersionEntity } from '../data/rule-version.entity.js'
import { RuleRepository } from '../data/rule.repository.js'
import type { RoutingRule, RuleSet } from '../domain/rule.js'

export interface NewVersion extends RuleSet {
  readonly actorId: string
  readonly summary: string
  readonly restoredFrom: number | null
}

/** The chain of a county's rule versions: each one above the last, and none written over. */
@Injectable()
export class RuleVersions {
  constructor(
    private readonly rules: RuleRepository,
    private readonly users: UserDirectory,
    private readonly clock: Clock,
  ) {}

  /** The table an editor started from, if it is still the newest. @throws AppError RULES_CHANGED with who was quicker */
  async base(em: EntityManager, countyId: string, baseVersion: number): Promise<RuleSet> {
    const head = await this.rules.head(em, countyId)
    const newest = head ? await this.rules.byId(em, head.id) : null
    if ((newest?.version ?? 0) !== baseVersion) throw await this.changed(em, newest)
    return { countyId, version: baseVersion, rules: newest?.rules ?? [] }
  }

  /** @throws AppError RULE_VERSION_NOT_FOUND */
  async earlier(em: EntityManager, countyId: string, version: number): Promise<readonly RoutingRule[]> {
    const row = await this.rules.version(em, countyId, version)
    if (!row) throw new AppError('RULE_VERSION_NOT_FOUND')
    return row.rules
  }

  add(em: EntityManager, { rules, ...version }: NewVersion): Promise<void> {
    return this.rules.insert(em, { id: newId(), at: this.clock.now(), ...version, rules: [...rules] })
  }

  private async changed(em: EntityManager, newest: RuleVersionEntity | null): Promise<AppError> {
    const people = await this.users.namesOf(em, newest ? [newest.actorId] : [])
    const [person] = [...people.values()]
    return new AppError('RULES_CHANGED', {
      params: { name: person?.name ?? '' },
      extra: { version: newest?.version ?? 0 },
    })
  }
}
