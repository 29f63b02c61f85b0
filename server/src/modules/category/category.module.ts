import { Module } from '@nestjs/common'
import { CategoryDirectory } from './category-directory.js'
import { CategoryLoader } from './category-loader.js'
import { CategoryRepository } from './data/category.repository.js'

/** What can be the matter, and how soon it must be put right: data of the county. */
@Module({
  providers: [CategoryLoader, CategoryRepository, CategoryDirectory],
  exports: [CategoryDirectory],
})
export class CategoryModule {}
