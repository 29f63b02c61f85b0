import type { Language } from '@beegrid/shared'
import type { CategoryDirectory } from '../../category/index.js'

/** What it was, in the words of its category: a reporter's own words are not the public's to read. */
export function publicTitle(
  categories: Pick<CategoryDirectory, 'byId'>,
  categoryId: string | null,
  language: Language,
): string {
  const category = categoryId === null ? undefined : categories.byId(categoryId)
  if (!category) return language === 'en' ? 'A problem' : '反映的问题'
  return language === 'en' ? category.nameEn : category.name
}
