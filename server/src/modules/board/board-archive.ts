import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids/index.js'
import { ProjectRepository } from './data/project.repository.js'
import { usualSteps } from './domain/usual-steps.js'

/** A project that began before it was entered here. */
export interface PastProject {
  readonly countyId: string
  readonly areaId: string
  readonly name: string
  readonly nameEn: string
  readonly summary: string
  readonly responsible: string
  readonly dueDay: string
  readonly newDay: string | null
  readonly delayReason: string | null
  /** When each step was reached, in their order; epoch milliseconds. */
  readonly reachedAt: readonly number[]
}

/** Projects with their past, for the demo world and for what a county brings along. */
@Injectable()
export class BoardArchive {
  constructor(private readonly projects: ProjectRepository) {}

  async add(em: EntityManager, projects: readonly PastProject[], now: number): Promise<void> {
    for (const { reachedAt, ...project } of projects) {
      const id = newId()
      const steps = usualSteps(id).map((step, index) => ({ ...step, reachedAt: reachedAt[index] ?? null }))
      await this.projects.insert(em, { ...project, id, version: 1, createdAt: now, updatedAt: now }, steps)
    }
  }
}
