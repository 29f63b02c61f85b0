import type { Category } from '../../category/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'

/** A ticket's columns of its category. */
export function categoryColumns(
  category: Category | undefined,
): Pick<TicketEntity, 'categoryId' | 'categoryGroup' | 'danger'> {
  if (!category) return { categoryId: null, categoryGroup: null, danger: null }
  const { id, parentId, danger } = category
  return { categoryId: id, categoryGroup: parentId ?? id, danger }
}
