import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import { ManagementAccess } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { RuleVersionEntity } from '../data/rule-version.entity.js'
import { RuleRepository } from '../data/rule.repository.js'
import type { RuleTableView, RuleVersionPageView, RuleVersionView, RuleView } from '../rule.views.js'
import { RuleDrafts, type GivenRule } from './rule-draft.js'
import { RulePresenter } from './rule-presenter.js'

export interface RuleReader {
  readonly actor: Actor
  readonly language: Language
}

interface VersionsQuery {
  readonly countyId: string
  readonly cursor?: string
  readonly limit?: number
}

/** The rule table as its keepers read it: the county alone. */
@Injectable()
export class RuleService {
  constructor(
    private readonly database: Database,
    private readonly access: ManagementAccess,
    private readonly rules: RuleRepository,
    private readonly presenter: RulePresenter,
    private readonly users: UserDirectory,
    private readonly drafts: RuleDrafts,
  ) {}

  /** The table in force, or as it was in a version. @throws AppError FORBIDDEN, RULE_VERSION_NOT_FOUND */
  async table(reader: RuleReader, countyId: string, version?: number): Promise<RuleTableView> {
    this.access.require(reader.actor, 'rules', countyId)
    return this.database.read(async (em) => {
      const row = await this.row(em, countyId, version)
      const rules = await this.presenter.views(em, countyId, {
        rules: row?.rules ?? [],
        language: reader.language,
      })
      return { countyId, ...(row ? await this.saved(em, row) : NEVER_SAVED), rules }
    })
  }

  /** Newest first. @throws AppError FORBIDDEN, CURSOR_INVALID */
  async versions({ actor }: RuleReader, query: VersionsQuery): Promise<RuleVersionPageView> {
    const { countyId, cursor, limit: take = DEFAULT_PAGE_SIZE } = query
    this.access.require(actor, 'rules', countyId)
    const before = cursor === undefined ? {} : { before: versionOf(cursor) }
    return this.database.read(async (em) => {
      const found = await this.rules.versions(em, countyId, { ...before, take: take + 1 })
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.version])
      const current = (await this.rules.head(em, countyId))?.version
      const people = await this.users.namesOf(
        em,
        rows.map(({ actorId }) => actorId),
      )
      const nameOf = (userId: string): string => people.get(userId)?.name ?? ''
      const items = rows.map((row) => versionView(row, nameOf(row.actorId), row.version === current))
      return { items, nextCursor }
    })
  }

  /** A table that is being written: its order, its words, what is wrong with it. @throws AppError FORBIDDEN, RULES_REFUSED */
  async check(
    reader: RuleReader,
    { countyId, rules }: { countyId: string; rules: readonly GivenRule[] },
  ): Promise<RuleView[]> {
    this.access.require(reader.actor, 'rules', countyId)
    return this.database.read(async (em) => {
      const read = await this.drafts.over(em, countyId, rules)
      return this.presenter.views(em, countyId, { rules: read, language: reader.language })
    })
  }

  /** @throws AppError RULE_VERSION_NOT_FOUND for a version that never was */
  private async row(
    em: EntityManager,
    countyId: string,
    version?: number,
  ): Promise<RuleVersionEntity | null> {
    if (version === undefined) {
      const head = await this.rules.head(em, countyId)
      return head ? this.rules.byId(em, head.id) : null
    }
    const row = await this.rules.version(em, countyId, version)
    if (!row) throw new AppError('RULE_VERSION_NOT_FOUND')
    return row
  }

  private async saved(
    em: EntityManager,
    { actorId, version, at, summary }: RuleVersionEntity,
  ): Promise<Omit<RuleTableView, 'countyId' | 'rules'>> {
    const actorName = (await this.users.namesOf(em, [actorId])).get(actorId)?.name ?? null
    return { version, at: isoTime(at), actorName, summary }
  }
}

const NEVER_SAVED = { version: 0, at: null, actorName: null, summary: null }

function versionView(row: RuleVersionEntity, actorName: string, current: boolean): RuleVersionView {
  const { version, at, summary, restoredFrom, rules } = row
  return { version, at: isoTime(at), actorName, summary, restoredFrom, ruleCount: rules.length, current }
}

function versionOf(cursor: string): number {
  const [version] = decodeCursor(cursor, 1)
  if (typeof version !== 'number') throw new AppError('CURSOR_INVALID')
  return version
}
