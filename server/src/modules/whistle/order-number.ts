import { displayTicketNumber } from '@beegrid/shared'
import type { WhistleCallEntity, WhistleEntity, TicketEntity } from '../ticket/index.js'

/** The number of an order (交办单): of its ticket, its whistle and its party. */
export function orderNumber(
  { number }: Pick<TicketEntity, 'number'>,
  { seq: whistle }: Pick<WhistleEntity, 'seq'>,
  { seq: call }: Pick<WhistleCallEntity, 'seq'>,
): string {
  return `${displayTicketNumber(number)}-${whistle}-${call}`
}
