import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { ContentKind } from './data/content-check.entity.js'
import { ContentCheckRepository } from './data/content-check.repository.js'

/** `passed`: the public may see it. `waiting`: nobody has looked yet. `held`: not, or not before a person has looked. */
export type PublicState = 'passed' | 'waiting' | 'held'

/** What of people's words and photos the public may see (G30). Whoever handles a ticket sees all of it at once. */
@Injectable()
export class ContentChecks {
  constructor(private readonly checks: ContentCheckRepository) {}

  /** By subject id; what was never to be looked at is `waiting`. */
  async stateOf(
    em: EntityManager,
    kind: ContentKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, PublicState>> {
    const states = new Map<string, PublicState>(subjectIds.map((id) => [id, 'waiting']))
    if (subjectIds.length === 0) return states
    for (const { subjectId, state } of await this.checks.of(em, kind, subjectIds)) {
      const shown = { passed: 'passed', held: 'held', unable: 'held', refused: 'held' } as const
      states.set(subjectId, state in shown ? shown[state as keyof typeof shown] : 'waiting')
    }
    return states
  }

  /** Those of them the public may see. */
  async passed(
    em: EntityManager,
    kind: ContentKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const states = await this.stateOf(em, kind, subjectIds)
    return new Set(subjectIds.filter((id) => states.get(id) === 'passed'))
  }
}
