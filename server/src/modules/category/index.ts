import { CategoryConditionEntity } from './data/category-condition.entity.js'
import { CategoryEntity } from './data/category.entity.js'

export { CategoryDirectory } from './category-directory.js'
export { CategoryModule } from './category.module.js'
export { ORGANISATION_SORTS, type Category, type OrganisationSort } from './domain/category-definition.js'

export const CATEGORY_ENTITIES = [CategoryEntity, CategoryConditionEntity]
