import type { TicketKind } from '@beegrid/shared'
import type { GivenLocation } from './given-location.js'

/** A report as it was given, checked for shape. */
export interface NewReport {
  readonly kind: TicketKind
  readonly categoryId?: string
  readonly description?: string
  readonly location?: GivenLocation
  readonly placeCode?: string
  readonly mediaIds: readonly string[]
  readonly anonymous: boolean
  /** What the phone's clock said, epoch milliseconds. */
  readonly capturedAt: number | null
  readonly onBehalfOf?: { readonly name?: string; readonly phone?: string }
}
