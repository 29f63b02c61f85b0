import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { FieldProblemView } from './field-problem.view.js'

/** RFC 9457, as the API document shows it. */
export class ProblemView {
  @ApiProperty({ type: String, description: 'urn:beegrid:error:<code>' })
  readonly type!: string

  @ApiProperty({ type: String })
  readonly title!: string

  @ApiProperty({ type: Number, description: 'The HTTP status' })
  readonly status!: number

  @ApiProperty({ type: String, description: 'What a program goes by' })
  readonly code!: string

  @ApiProperty({ type: String, description: 'What a person reads: Chinese unless Accept-Language: en' })
  readonly detail!: string

  @ApiProperty({ type: String, description: 'Names the log lines of this request' })
  readonly traceId!: string

  @ApiPropertyOptional({ type: [FieldProblemView], description: 'Each wrong field' })
  readonly errors?: FieldProblemView[]
}
