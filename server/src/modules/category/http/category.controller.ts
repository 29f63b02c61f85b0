import { Controller, Get, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CategoryService } from '../category.service.js'
import { categoryListView } from './category-view.js'
import { CategoryListView, SuggestionListView, SuggestQuery } from './category.dto.js'

@ApiTags('categories')
@ApiBearerAuth()
@Controller('categories')
export class CategoryController {
  constructor(private readonly categories: CategoryService) {}

  @ApiOperation({ summary: 'Two levels of categories with their conditions and limits' })
  @ApiOkResponse({ type: CategoryListView })
  @Get()
  listCategories(): CategoryListView {
    return categoryListView(this.categories.offered())
  }

  @ApiOperation({ summary: 'The categories some words most likely mean' })
  @ApiOkResponse({ type: SuggestionListView })
  @Get('suggest')
  suggest(@Query() { text }: SuggestQuery): SuggestionListView {
    return { items: this.categories.suggest(text) }
  }
}
