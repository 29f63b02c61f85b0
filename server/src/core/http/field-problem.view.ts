import { ApiProperty } from '@nestjs/swagger'

export class FieldProblemView {
  @ApiProperty({ type: String, description: 'location.lng' })
  readonly field!: string

  @ApiProperty({ type: String })
  readonly message!: string
}
