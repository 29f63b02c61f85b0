import { AREA_LEVELS, TICKET_STATES, type AreaLevel, type TicketState } from '@beegrid/shared'
import { ApiProperty } from '@nestjs/swagger'
import {
  FIGURE_CODES,
  type FigureCode,
  type FigureForm,
  type FigureGroup,
} from './domain/figure-definitions.js'
import { FIGURE_BYS, type FigureBy } from './domain/figure-scope.js'

/* Shapes of the answers about figures; the mini-program's types are generated from them. */

const nullableText = { nullable: true, type: String } as const
const nullableNumber = { nullable: true, type: Number } as const
const CODE = { enum: [...FIGURE_CODES] }

export class FigureDefinitionView {
  @ApiProperty(CODE) code!: FigureCode
  @ApiProperty() name!: string
  @ApiProperty({ enum: ['reports', 'work', 'checks', 'people'] }) group!: FigureGroup
  @ApiProperty() groupName!: string
  @ApiProperty({ enum: ['count', 'share', 'multiple', 'hours'] }) form!: FigureForm
  @ApiProperty({ enum: ['high', 'low', 'neither'] }) better!: 'high' | 'low' | 'neither'
  @ApiProperty({ description: 'The published formula in words' }) formula!: string
  @ApiProperty({ description: 'What is divided' }) hit!: string
  @ApiProperty({ description: 'By what' }) of!: string
}

export class FigureDefinitionsView {
  @ApiProperty({ type: [FigureDefinitionView] }) items!: FigureDefinitionView[]
}

export class FigureValueView {
  @ApiProperty(CODE) code!: FigureCode
  @ApiProperty({ ...nullableNumber, description: 'A share from 0 to 1; null where nothing is counted' })
  value!: number | null
  @ApiProperty() hit!: number
  @ApiProperty() of!: number
}

export class FigureRowView {
  @ApiProperty({
    ...nullableText,
    description: 'Of the area, unit, category; or the period: 2026-11-22, 2026-11',
  })
  id!: string | null
  @ApiProperty() name!: string
  @ApiProperty({ type: [FigureValueView] }) values!: FigureValueView[]
}

export class FigureTableView {
  @ApiProperty() areaId!: string
  @ApiProperty() areaName!: string
  @ApiProperty({ enum: AREA_LEVELS }) level!: AreaLevel
  @ApiProperty({ format: 'date' }) from!: string
  @ApiProperty({ format: 'date', description: 'The last day counted' }) to!: string
  @ApiProperty({ enum: [...FIGURE_BYS] }) by!: FigureBy
  @ApiProperty({ type: [FigureValueView], description: 'Of the whole area' }) total!: FigureValueView[]
  @ApiProperty({ type: [FigureRowView] }) rows!: FigureRowView[]
}

export class FigureBehindView {
  @ApiProperty() ticketId!: string
  @ApiProperty() number!: string
  @ApiProperty({ description: 'Of a confidential kind: its kind alone' }) title!: string
  @ApiProperty() placeText!: string
  @ApiProperty({ format: 'date-time' }) at!: string
  @ApiProperty({ enum: [...TICKET_STATES] }) status!: TicketState
  @ApiProperty() statusText!: string
  @ApiProperty({ description: 'The unit it counts for' }) unitName!: string
  @ApiProperty() hit!: number
  @ApiProperty() of!: number
}

export class FigureBehindPageView {
  @ApiProperty({ type: [FigureBehindView] }) items!: FigureBehindView[]
  @ApiProperty(nullableText) nextCursor!: string | null
}
