import { newId } from '../../../core/ids/index.js'
import type { ProjectMilestoneEntity } from '../data/project-milestone.entity.js'

export interface NamedStep {
  readonly name: string
  readonly nameEn: string
}

/** The usual steps of a project; the last is the public's word. */
const USUAL: readonly NamedStep[] = [
  { name: '立项', nameEn: 'Approved' },
  { name: '开工', nameEn: 'Begun' },
  { name: '验收', nameEn: 'Accepted' },
  { name: '群众评', nameEn: 'Public review' },
]

/** A project's steps, none reached yet. */
export function usualSteps(projectId: string, named: readonly NamedStep[] = USUAL): ProjectMilestoneEntity[] {
  return named.map(({ name, nameEn }, position) => ({
    ...{ id: newId(), projectId, position, name, nameEn, reachedAt: null, note: null },
  }))
}
