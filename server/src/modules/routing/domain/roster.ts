import type { Duty } from '@beegrid/shared'

/** The duties of a post, and the officer who sits at an area's desk. */
export type DutyName = Duty | 'dutyOfficer'
/** Whoever holds the post, or covers for its holder (代班). */
export type Standing = 'holder' | 'standIn'
