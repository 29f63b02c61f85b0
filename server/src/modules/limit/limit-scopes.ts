import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory } from '../area/index.js'
import { CategoryDirectory } from '../category/index.js'
import type { LimitScope } from './domain/limit-scope.js'

const LEVELS: readonly string[] = ['county', 'subdistrict', 'community']

export interface ScopeNames {
  readonly areaName: string
  readonly categoryName: string | null
  readonly conditionName: string | null
}

/** What limits are for, checked and in words. */
@Injectable()
export class LimitScopes {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, LIMIT_SCOPE_WRONG */
  require(countyId: string, { areaId, categoryId, conditionId }: LimitScope): void {
    if (this.areas.byId(countyId)?.level !== 'county') throw new AppError('AREA_NOT_FOUND')
    const area = this.areas.byId(areaId)
    const inside = area && LEVELS.includes(area.level) && this.areas.isWithin(areaId, countyId)
    if (!inside || !this.isMatter(categoryId, conditionId)) throw new AppError('LIMIT_SCOPE_WRONG')
  }

  private isMatter(categoryId: string | null, conditionId: string | null): boolean {
    if (categoryId === null) return conditionId === null
    const category = this.categories.byId(categoryId)
    if (!category) return false
    return conditionId === null || category.conditions.some(({ id }) => id === conditionId)
  }

  namesOf(
    { areaId, categoryId, conditionId }: Pick<LimitScope, 'areaId' | 'categoryId' | 'conditionId'>,
    language: Language,
  ): ScopeNames {
    const category = categoryId === null ? undefined : this.categories.byId(categoryId)
    const condition = category?.conditions.find(({ id }) => id === conditionId)
    return {
      areaName: this.areas.byId(areaId)?.name ?? '',
      categoryName: category ? said(language, category.name, category.nameEn) : null,
      conditionName: condition ? said(language, condition.openWhen, condition.openWhenEn) : null,
    }
  }
}

function said(language: Language, zh: string, en: string): string {
  return language === 'en' ? en : zh
}
