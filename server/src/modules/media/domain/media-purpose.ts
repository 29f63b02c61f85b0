/** What a photo shows of its ticket: as reported, before and after the work, or beside a note. */
export const MEDIA_PURPOSES = ['report', 'before', 'after', 'note'] as const
export type MediaPurpose = (typeof MEDIA_PURPOSES)[number]
