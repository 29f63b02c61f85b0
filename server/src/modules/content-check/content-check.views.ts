import { ApiProperty } from '@nestjs/swagger'
import {
  CHECK_STATES,
  CONTENT_KINDS,
  type CheckState,
  type ContentKind,
} from './data/content-check.entity.js'

/** A content a person has to look at before the public sees it. */
export class ContentCheckView {
  @ApiProperty()
  id!: string

  @ApiProperty({ enum: CONTENT_KINDS })
  kind!: ContentKind

  @ApiProperty({ enum: CHECK_STATES })
  state!: CheckState

  @ApiProperty()
  ticketId!: string

  @ApiProperty({ type: String, nullable: true, description: 'Of words and ratings' })
  text!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Of a photo' })
  photoUrl!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'What the check found, in its own code' })
  label!: string | null

  @ApiProperty({ description: 'ISO 8601' })
  createdAt!: string
}

export class ContentCheckPageView {
  @ApiProperty({ type: [ContentCheckView] })
  items!: ContentCheckView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}
