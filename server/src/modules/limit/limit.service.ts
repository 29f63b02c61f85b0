import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaDirectory, ManagementAccess } from '../area/index.js'
import type { TimeLimitEntity } from './data/time-limit.entity.js'
import { TimeLimitRepository } from './data/time-limit.repository.js'
import type { LimitSource, SourcedLimit, TicketLimits } from './domain/limit-source.js'
import { LimitBook, type LimitedMatter } from './limit-book.js'
import { LimitScopes, type ScopeNames } from './limit-scopes.js'

/** Who reads, and in which language. */
export interface Reader {
  readonly actor: Actor
  readonly language: Language
}

export type NamedLimit = TimeLimitEntity & ScopeNames

export interface LimitFilter {
  readonly categoryId?: string
  readonly cursor?: string
  readonly limit?: number
}

/** A matter somebody tries the rules with. */
export type TriedMatter = Pick<LimitedMatter, 'kind' | 'categoryId' | 'conditionId'> & {
  readonly areaId: string
}

/** The county's officers look at its own limits, and try which of them hold for a matter. */
@Injectable()
export class LimitService {
  constructor(
    private readonly database: Database,
    private readonly rules: TimeLimitRepository,
    private readonly scopes: LimitScopes,
    private readonly access: ManagementAccess,
    private readonly areas: AreaDirectory,
    private readonly book: LimitBook,
  ) {}

  /** In the order they were made. @throws AppError AREA_NOT_FOUND, FORBIDDEN, CURSOR_INVALID */
  async list(
    { actor, language }: Reader,
    countyId: string,
    filter: LimitFilter,
  ): Promise<{ readonly items: readonly NamedLimit[]; readonly nextCursor: string | null }> {
    this.access.require(actor, 'settings', countyId)
    const { limit = DEFAULT_PAGE_SIZE, cursor, categoryId } = filter
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, 1)[0])
    const page = { countyId, after, categoryId, take: limit + 1 }
    const found = await this.database.read((em) => this.rules.page(em, page))
    const { rows, nextCursor } = cutPage(found, limit, (last) => [last.id])
    return { items: rows.map((row) => this.named(row, language)), nextCursor }
  }

  named(row: TimeLimitEntity, language: Language): NamedLimit {
    return { ...row, ...this.scopes.namesOf(row, language) }
  }

  /** The limits that would hold for a ticket of that matter there. @throws AppError AREA_NOT_FOUND, FORBIDDEN, LIMIT_SCOPE_WRONG */
  async applying(
    { actor }: Reader,
    countyId: string,
    { areaId, ...matter }: TriedMatter,
  ): Promise<TicketLimits> {
    this.access.require(actor, 'settings', countyId)
    this.scopes.require(countyId, { areaId, stage: 'resolve', ...matter })
    const chain = this.areas.chainOf(areaId)
    if (!chain) throw new AppError('AREA_NOT_FOUND')
    const { communityId = null, subdistrictId = null } = chain
    return this.database.read((em) => this.book.of(em, { ...matter, communityId, subdistrictId, countyId }))
  }

  /** Where a limit comes from, in words. */
  sourceWords({ source }: SourcedLimit, language: Language): string {
    return sourceText(source, language, (scope) => this.scopes.namesOf(scope, language))
  }
}

type Named = (scope: { areaId: string; categoryId: string | null; conditionId: string | null }) => ScopeNames

/** `建湖县 · 供水管道破裂 · 止水`, or where nobody has decided otherwise: 通用时限. */
export function sourceText(source: LimitSource | null | undefined, language: Language, named: Named): string {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh)
  if (!source || source.from === 'usual') return say('通用时限', 'The usual limit')
  const { areaId, categoryId, conditionId } = { areaId: '', conditionId: null, ...source }
  const { areaName, categoryName, conditionName } = named({ areaId, categoryId, conditionId })
  const matter = [categoryName, conditionName].filter((each) => each !== null).join(' · ')
  if (source.from !== 'rule') return say(`立案标准：${matter}`, `The standard for: ${matter}`)
  const of = [areaName, matter].filter((each) => each !== '').join(' · ')
  return say(`${of}的规定`, `A rule of ${of}`)
}
