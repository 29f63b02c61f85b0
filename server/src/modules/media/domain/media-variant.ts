/** A photo is stored twice: `full` for looking at it, `thumb` for lists. */
export type MediaVariant = 'full' | 'thumb'
