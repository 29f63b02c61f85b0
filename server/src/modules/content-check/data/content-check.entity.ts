import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { id, int, ms, named, orNull, text } from '../../../core/database/index.js'

/** `words` of a timeline entry, the words of a `rating`, an `image`. */
export const CONTENT_KINDS = ['words', 'rating', 'image'] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]

/**
 * - `waiting`: to be asked about at `nextAt`; `asking`: at this moment; `asked`: the answer is pushed, at the latest by `nextAt`;
 * - `held`: the check found something; `unable`: nobody could check it: for both a person has to look;
 * - `passed`, `refused`: for good.
 */
export const CHECK_STATES = ['waiting', 'asking', 'asked', 'held', 'unable', 'passed', 'refused'] as const
export type CheckState = (typeof CHECK_STATES)[number]

/** Whether the public may see a content. What it says stays where it is; here is only what came of the look. */
@Entity('content_check')
@Index('uq_content_check', ['kind', 'subjectId'], { unique: true })
@Index('ix_content_check_due', ['state', 'nextAt'])
@Index('ix_content_check_trace', ['traceId'])
@Index('ix_content_check_county', ['countyId', 'state', 'createdAt'])
export class ContentCheckEntity {
  @PrimaryColumn(id())
  id!: string

  @Column(text(8))
  kind!: ContentKind

  /** Of the timeline entry, the rating, the photo. */
  @Column(named('subject_id', id()))
  subjectId!: string

  @Column(named('ticket_id', id()))
  ticketId!: string

  @Column(named('community_id', orNull(id())))
  communityId!: string | null

  @Column(named('subdistrict_id', orNull(id())))
  subdistrictId!: string | null

  @Column(named('county_id', id()))
  countyId!: string

  @Column(named('author_id', orNull(id())))
  authorId!: string | null

  @Column(text(16))
  state!: CheckState

  /** What the check found, in its own code; or why it could not look. */
  @Column(orNull(text(32)))
  label!: string | null

  /** WeChat's receipt for a picture. */
  @Column(named('trace_id', orNull(text(64))))
  traceId!: string | null

  @Column(int())
  attempts!: number

  @Column(named('next_at', ms()))
  nextAt!: number

  /** Who looked at it. */
  @Column(named('decided_by', orNull(id())))
  decidedBy!: string | null

  @Column(orNull(text(200)))
  note!: string | null

  @Column(named('created_at', ms()))
  createdAt!: number

  @Column(named('decided_at', orNull(ms())))
  decidedAt!: number | null
}
