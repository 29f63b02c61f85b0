/**
 * What became of the first owner the router gave a ticket to (docs/adr/0018-rule-table.md): it `stood` when the ticket was
 * accepted while it still lay there; it did not when it was declined, moved by a desk, or handed on before that, or when
 * the one who accepted gave it back after all. Tickets nobody has accepted or returned yet are not counted.
 */
export const FIRST_ROUTE_FATES = [
  'stood',
  'declined',
  'transferred',
  'assignedByHand',
  'returnedLater',
] as const
export type FirstRouteFate = (typeof FIRST_ROUTE_FATES)[number]

export const FATES_AGAINST: readonly FirstRouteFate[] = FIRST_ROUTE_FATES.filter((fate) => fate !== 'stood')

/** Tenths of a percent, as people read a share; null where nothing was routed. */
export function shareOf(stood: number, routed: number): number | null {
  return routed === 0 ? null : Math.round((stood / routed) * 1_000) / 1_000
}
