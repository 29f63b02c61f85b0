/** A photo is stored twice: `full` for looking at it, `thumb` for lists. */
export const MEDIA_VARIANTS = ['full', 'thumb'] as const
export type MediaVariant = (typeof MEDIA_VARIANTS)[number]
