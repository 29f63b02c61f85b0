import { ApiProperty } from '@nestjs/swagger'

export class ReadinessView {
  @ApiProperty({ type: Boolean })
  readonly ready!: boolean

  @ApiProperty({
    type: Object,
    additionalProperties: { type: 'boolean' },
    description: 'Each check by its name',
  })
  readonly checks!: Readonly<Record<string, boolean>>
}
