import { suggestCategories, type TicketKind } from '@beegrid/shared'
import { useMemo } from 'react'
import type { CategoryView } from '@/api/types'
import { useCategories } from '../api/use-categories'
import type { ReportDraft } from '../model/draft'

export interface Sorting {
  groups: readonly CategoryView[]
  category: CategoryView | undefined
  /** By the words, not by hand. */
  guessed: boolean
  kind: TicketKind
}

/** The kind a category's report is: a problem wherever it may be one. */
function kindOf(category: CategoryView | undefined): TicketKind {
  const kinds = category?.kinds ?? ['hazard']
  return kinds.includes('hazard') ? 'hazard' : (kinds[0] ?? 'hazard')
}

/** What the report is about: as chosen, else as the words suggest. */
export function useSorting({ categoryId, description }: ReportDraft): Sorting {
  const { data } = useCategories()
  const groups = useMemo(() => data ?? [], [data])
  const leaves = useMemo(() => groups.flatMap((group) => [...group.children, group]), [groups])
  const guess = useMemo(() => suggestCategories(description, leaves)[0]?.id, [description, leaves])
  const id = categoryId ?? guess
  const category = categoryId === '' ? undefined : leaves.find((each) => each.id === id)
  return {
    groups,
    category,
    guessed: categoryId === undefined && category !== undefined,
    kind: kindOf(category),
  }
}

/** In the reader's language. */
export function categoryName(
  { name, nameEn }: Pick<CategoryView, 'name' | 'nameEn'>,
  language: string,
): string {
  return language === 'en' ? nameEn : name
}
