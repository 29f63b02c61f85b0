import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../../area/index.js'
import { CategoryDirectory } from '../../category/index.js'
import { OrganisationDirectory } from '../../routing/index.js'
import type { FigureBy } from '../domain/figure-scope.js'

const NOWHERE: Readonly<Record<Language, string>> = { 'zh-CN': '未落到下级', en: 'In no smaller area' }
const UNSORTED: Readonly<Record<Language, string>> = { 'zh-CN': '未分类', en: 'No category' }
const GONE: Readonly<Record<Language, string>> = { 'zh-CN': '已撤销', en: 'No longer there' }

/** What the rows of a table are called. */
@Injectable()
export class FigureNames {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async of(
    em: EntityManager,
    { by, ids }: { readonly by: FigureBy; readonly ids: readonly (string | null)[] },
    language: Language,
  ): Promise<(id: string | null) => string> {
    if (by === 'category') return (id) => this.category(id, language)
    if (by === 'day' || by === 'week' || by === 'month') return (id) => id ?? ''
    const organisations =
      by === 'unit'
        ? await this.organisations.namesOf(
            em,
            ids.filter((id) => id !== null),
          )
        : undefined
    return (id) => {
      if (id === null) return NOWHERE[language]
      return this.areas.byId(id)?.shortName ?? organisations?.get(id)?.name ?? GONE[language]
    }
  }

  private category(id: string | null, language: Language): string {
    const category = id === null ? undefined : this.categories.byId(id)
    if (!category) return UNSORTED[language]
    return language === 'en' ? category.nameEn : category.name
  }
}
