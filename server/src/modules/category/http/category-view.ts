import { DANGER_ADVICE, type Danger } from '@beegrid/shared'
import type { Category } from '../domain/category-definition.js'
import type { CategoryListView, CategoryView, DangerView } from './category.dto.js'

function dangerView(danger: Danger): DangerView {
  const { phone, zh, en } = DANGER_ADVICE[danger]
  return { danger, phone, advice: zh, adviceEn: en }
}

function categoryView(category: Category, children: readonly CategoryView[]): CategoryView {
  const { id, code, name, nameEn, branch, icon, keywords, kinds, danger, acceptMinutes, proof } = category
  const { organisationSort, conditions } = category
  const shared = {
    id,
    code,
    name,
    nameEn,
    branch,
    icon,
    keywords,
    kinds,
    acceptMinutes,
    proof,
    organisationSort,
  }
  return { ...shared, danger: danger && dangerView(danger), children, conditions }
}

/** The two levels as a tree. */
export function categoryListView(categories: readonly Category[]): CategoryListView {
  const childrenOf = (id: string): CategoryView[] =>
    categories.filter(({ parentId }) => parentId === id).map((child) => categoryView(child, []))
  const groups = categories.filter(({ parentId }) => parentId === null)
  return { items: groups.map((group) => categoryView(group, childrenOf(group.id))) }
}
