import { Injectable } from '@nestjs/common'
import { suggestCategories } from '@beegrid/shared'
import { CategoryDirectory } from './category-directory.js'
import type { Category } from './domain/category-definition.js'

export interface Suggestion {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly score: number
}

/** What anyone signed in may know about categories; the guard has let nobody else in. */
@Injectable()
export class CategoryService {
  constructor(private readonly categories: CategoryDirectory) {}

  /** Those offered now, in the order of the screen. */
  offered(): readonly Category[] {
    return this.categories.all().filter(({ active }) => active)
  }

  /** What a description most likely means, best first. */
  suggest(text: string): readonly Suggestion[] {
    return suggestCategories(text, this.offered()).flatMap(({ id, score }) => {
      const category = this.categories.byId(id)
      return category
        ? [{ id, code: category.code, name: category.name, nameEn: category.nameEn, score }]
        : []
    })
  }
}
