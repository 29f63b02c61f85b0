import type { TicketKind } from '@beegrid/shared'
import type { SceneName } from '../scenes/scene.catalogue.js'

/** Where a matter happens: at a house, on a street, by the water, or anywhere in a village. */
export type MatterSpot = 'house' | 'street' | 'water' | 'village'

/**
 * Something people report again and again, with the words that go with it.
 * The first clause of what is said becomes the ticket's title. `{园}` is the compound, `{路}` a street, `{单元}` an entrance.
 */
export interface Matter {
  /** Code of the category. */
  readonly category: string
  readonly kind?: TicketKind
  /** How often, relative to the others. */
  readonly weight: number
  readonly spots: readonly MatterSpot[]
  readonly scene?: SceneName
  /** Typical minutes from accepting to done. */
  readonly minutes: number
  /** Dealt with at any hour, as its limit runs through the night. */
  readonly urgent?: true
  /** What the reporter writes; where there are as many `done` as `says`, each answers its own. */
  readonly says: readonly string[]
  /** What whoever has it writes when it is done. */
  readonly done: readonly string[]
  /** What whoever has it writes on the spot. */
  readonly seen?: readonly string[]
  /** Why it was not good enough, and what was then done about it. */
  readonly again?: readonly (readonly [string, string])[]
  /** Passed on to this sort of organisation, with the reason. */
  readonly passedTo?: readonly [
    sort: 'water' | 'power' | 'gas' | 'sanitation' | 'drainage' | 'property',
    reason: string,
  ]
  /** Refused, with the reason and whom to turn to. */
  readonly refused?: readonly [reason: string, referTo: string]
  /** Words of the rating. */
  readonly thanks?: readonly string[]
}
