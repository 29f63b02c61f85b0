import { sha256 } from '../../../core/ids/index.js'
import type { LookKind } from './look.js'

export interface Drawn {
  readonly ticketId: string
  readonly kind: LookKind
  readonly occasion: number
  readonly afterDays: number
}

const RANGE = 2 ** 32

/**
 * Whether one of a hundred falls into a sample: by the ticket's id and the occasion alone, so that nobody chooses, a second
 * run finds the same ones, and anybody can check the draw (docs/adr/0025-second-looks.md).
 */
export function isSampled({ ticketId, kind, occasion, afterDays }: Drawn, percent: number): boolean {
  const digest = sha256(`${kind}:${occasion}:${afterDays}:${ticketId}`)
  return (Number.parseInt(digest.slice(0, 8), 16) / RANGE) * 100 < percent
}
