import { ApiProperty } from '@nestjs/swagger'

export class HealthView {
  @ApiProperty({ type: String, enum: ['ok'] })
  readonly status!: 'ok'
}
