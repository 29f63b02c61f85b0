import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Database, isUniqueViolation } from '../../core/database/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { CategoryDirectory } from './category-directory.js'
import { CategoryRepository } from './data/category.repository.js'
import { REFERENCE_CATEGORIES } from './domain/reference/reference-categories.js'

const LOOK_EVERY_MS = 60_000

/** Brings the standard's categories into an empty database and keeps the directory at most a minute behind it. */
@Injectable()
export class CategoryLoader implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly categories: CategoryRepository,
    private readonly directory: CategoryDirectory,
    private readonly jobs: PeriodicJobs,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.addReference()
    await this.load()
    this.jobs.every(LOOK_EVERY_MS, { name: 'categories.load', run: () => this.load() })
  }

  /** Another server that starts at the same moment may be faster: then its rows are the ones wanted. */
  private async addReference(): Promise<void> {
    try {
      await this.database.write((em) => this.categories.addMissing(em, REFERENCE_CATEGORIES))
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
    }
  }

  private async load(): Promise<void> {
    this.directory.replace(await this.database.read((em) => this.categories.all(em)))
  }
}
