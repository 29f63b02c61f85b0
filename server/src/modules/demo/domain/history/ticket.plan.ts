import type { Outcome, Satisfaction, TicketAction, TicketKind } from '@beegrid/shared'
import type { LatticePoint } from '../geometry/lattice.geometry.js'
import type { SceneName } from '../scenes/scene.catalogue.js'
import type { SceneState } from '../scenes/scene.draw.js'

/** A drawn picture. */
export interface PictureRef {
  readonly scene: SceneName
  readonly state: SceneState
  readonly variant: number
}

/**
 * Who does a step: the router, the reporter, whoever leads at that moment (the person who accepted, else one of the
 * party it was given to), the desk of the community or of its town, or a certain person.
 */
export type Who = 'reporter' | 'lead' | 'community' | 'subdistrict' | { readonly personKey: string }

export type OwnerPlan =
  | { readonly party: 'organisation'; readonly organisationKey: string }
  | { readonly party: 'post'; readonly areaCode: string }

/** One thing somebody does to a ticket, with its words. Times are epoch milliseconds. */
export interface StepPlan {
  readonly at: number
  readonly action: Exclude<TicketAction, 'report'>
  readonly who: Who
  /** The note, reason or comment. */
  readonly text?: string
  readonly owner?: OwnerPlan
  readonly outcome?: Outcome
  readonly passed?: boolean
  readonly satisfaction?: Satisfaction
  readonly tags?: readonly string[]
  readonly referTo?: string
  readonly pictures?: readonly PictureRef[]
  /** Left out when the ticket's state by then does not allow it, as after a decline that found no other owner. */
  readonly ifAllowed?: true
}

/** A ticket from its report on, as a script to be played through the engine. */
export interface TicketPlan {
  readonly countyCode: string
  readonly gridCode: string
  readonly kind: TicketKind
  readonly categoryCode: string
  readonly description: string
  readonly placeText: string
  /** The building or unit it is at, when there is one. */
  readonly placeKey: string | null
  readonly at: LatticePoint
  readonly accuracyM: number
  readonly reporterKey: string
  readonly onBehalfOf: { readonly name: string; readonly phone: string } | null
  readonly anonymous: boolean
  readonly createdAt: number
  readonly pictures: readonly PictureRef[]
  /** In order of time, all at or before the moment of seeding. */
  readonly steps: readonly StepPlan[]
}
