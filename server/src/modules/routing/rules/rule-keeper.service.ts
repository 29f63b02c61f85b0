import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import type { Caller } from '../../../core/http/index.js'
import { Idempotency } from '../../../core/idempotency/index.js'
import { ManagementAccess } from '../../area/index.js'
import type { RuleSet } from '../domain/rule.js'
import { RuleDrafts, type GivenRule } from './rule-draft.js'
import { RuleVersions } from './rule-versions.js'

type Editor = Pick<Caller, 'actor' | 'idempotent'>

interface Change {
  readonly countyId: string
  /** The version the editor started from: whoever was quicker is not overwritten. */
  readonly baseVersion: number
  /** Why. */
  readonly summary: string
}

export interface SaveRules extends Change {
  readonly rules: readonly GivenRule[]
}

export interface RestoreRules extends Change {
  readonly version: number
}

/** Writes a county's rule table: each save is one new version, and nothing that was saved is ever changed. */
@Injectable()
export class RuleKeeper {
  constructor(
    private readonly database: Database,
    private readonly access: ManagementAccess,
    private readonly idempotency: Idempotency,
    private readonly drafts: RuleDrafts,
    private readonly versions: RuleVersions,
  ) {}

  /** @throws AppError FORBIDDEN, RULES_CHANGED, RULES_REFUSED */
  save(editor: Editor, { rules, ...change }: SaveRules): Promise<void> {
    return this.write(editor, change, async (em, base) => ({
      rules: await this.drafts.read(em, base, rules),
      restoredFrom: null,
    }))
  }

  /** An earlier table as a new version, as it was. @throws AppError FORBIDDEN, RULES_CHANGED, RULE_VERSION_NOT_FOUND */
  restore(editor: Editor, { version, ...change }: RestoreRules): Promise<void> {
    return this.write(editor, change, async (em) => ({
      rules: await this.versions.earlier(em, change.countyId, version),
      restoredFrom: version,
    }))
  }

  private async write(
    { actor, idempotent: request }: Editor,
    { countyId, baseVersion, summary }: Change,
    content: (
      em: EntityManager,
      base: RuleSet,
    ) => Promise<Pick<RuleSet, 'rules'> & { restoredFrom: number | null }>,
  ): Promise<void> {
    this.access.require(actor, 'rules', countyId)
    await this.database.write((em) =>
      this.idempotency.once(em, { request, resourceId: countyId }, async () => {
        const base = await this.versions.base(em, countyId, baseVersion)
        const version = { countyId, version: base.version + 1, actorId: actor.userId, summary }
        await this.versions.add(em, { ...version, ...(await content(em, base)) })
      }),
    )
  }
}
