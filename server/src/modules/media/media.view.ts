import { ApiProperty } from '@nestjs/swagger'
import { MEDIA_PURPOSES, type MediaPurpose } from './domain/media-purpose.js'

/** A photo as the API shows it. Its links carry their own short-lived permission, as an `<img>` sends no token. */
export class MediaView {
  @ApiProperty()
  id!: string

  @ApiProperty({ description: 'Relative, signed, good for about an hour. At most 1600 px.' })
  url!: string

  @ApiProperty({ description: 'The same photo, at most 320 px.' })
  thumbUrl!: string

  @ApiProperty({ example: 'image/jpeg' })
  contentType!: string

  @ApiProperty()
  width!: number

  @ApiProperty()
  height!: number

  @ApiProperty({
    type: String,
    enum: MEDIA_PURPOSES,
    nullable: true,
    description: 'null until it is attached',
  })
  purpose!: MediaPurpose | null

  @ApiProperty({ type: String, nullable: true, description: 'The timeline entry it came with' })
  eventId!: string | null
}
