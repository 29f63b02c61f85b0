import type { TicketKind } from '@beegrid/shared'
import type { STORY_PEOPLE } from '../words/person-names.words.js'
import type { PictureRef, StepPlan } from './ticket.plan.js'

type PersonName = keyof typeof STORY_PEOPLE

/** A step told backwards from the moment of seeding. */
export interface StoryStep extends Omit<StepPlan, 'at' | 'who'> {
  readonly minutesAgo: number
  readonly who: 'reporter' | 'lead' | 'community' | 'subdistrict' | PersonName
}

export interface StoryTicket {
  readonly category: string
  readonly kind?: TicketKind
  readonly description: string
  /** Name of a building or compound of 交通路社区. */
  readonly place: string
  readonly placeText: string
  readonly reporter: PersonName
  readonly minutesAgo: number
  readonly pictures: readonly PictureRef[]
  readonly steps: readonly StoryStep[]
}

/** A drawn picture in short. */
export const shot = (scene: PictureRef['scene'], state: PictureRef['state'], variant = 0): PictureRef => ({
  scene,
  state,
  variant,
})
