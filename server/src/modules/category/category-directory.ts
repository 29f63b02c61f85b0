import { Injectable } from '@nestjs/common'
import type { Category } from './domain/category-definition.js'

/** The categories, from memory. */
@Injectable()
export class CategoryDirectory {
  private byIds: ReadonlyMap<string, Category> = new Map()
  private byCodes: ReadonlyMap<string, Category> = new Map()

  /** Takes the place of all categories known so far. */
  replace(categories: readonly Category[]): void {
    this.byIds = new Map(categories.map((category) => [category.id, category]))
    this.byCodes = new Map(categories.map((category) => [category.code, category]))
  }

  byId(id: string): Category | undefined {
    return this.byIds.get(id)
  }

  byCode(code: string): Category | undefined {
    return this.byCodes.get(code)
  }

  /** In the order of the screen: each 大类, then its 小类. */
  all(): readonly Category[] {
    return [...this.byIds.values()]
  }
}
