/** The order of a list: what is due first, or the newest first. */
export const BOX_ORDERS = ['due', 'newest'] as const
export type BoxOrder = (typeof BOX_ORDERS)[number]
