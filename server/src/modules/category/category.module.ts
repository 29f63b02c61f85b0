import { Module } from '@nestjs/common'
import { CategoryDirectory } from './category-directory.js'
import { CategoryLoader } from './category-loader.js'
import { CategoryService } from './category.service.js'
import { CategoryRepository } from './data/category.repository.js'
import { CategoryController } from './http/category.controller.js'

/** What can be the matter, and how soon it must be put right: data of the county. */
@Module({
  controllers: [CategoryController],
  providers: [CategoryLoader, CategoryRepository, CategoryDirectory, CategoryService],
  exports: [CategoryDirectory],
})
export class CategoryModule {}
