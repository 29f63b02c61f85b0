import { ApiProperty } from '@nestjs/swagger'
import { Matches } from 'class-validator'
import {
  both,
  DayField,
  FlagField,
  IdField,
  IntField,
  NestedListField,
  TextField,
} from '../../../core/http/index.js'
import type { DaySource } from '../domain/working-calendar.js'

const SOURCES = ['county', 'published', 'weekdays'] as const satisfies readonly DaySource[]

const TimeOfDay = (): PropertyDecorator => (target, key) => {
  ApiProperty({ type: String, example: '08:00' })(target, key)
  const words = both('须为时刻，如 08:00', 'must be a time of day such as 08:00')
  Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, words)(target, key)
}

const VersionField = (fromText = false): PropertyDecorator =>
  IntField({
    min: 0,
    max: 2_000_000_000,
    fromText,
    description: 'The version the caller has seen; 409 when it moved on',
  })

export class ShiftBody {
  @TimeOfDay()
  from!: string

  @TimeOfDay()
  to!: string
}

export class CalendarHoursBody {
  @VersionField()
  version!: number

  @NestedListField(() => ShiftBody, { min: 1, max: 4, description: 'In order, apart from each other' })
  shifts!: ShiftBody[]
}

export class SpecialDayBody {
  @DayField()
  date!: string

  @FlagField({ description: 'True: a weekend that is worked; false: a day off' })
  working!: boolean

  @TextField({ max: 20 })
  name!: string
}

export class CalendarYearBody {
  @VersionField()
  version!: number

  @NestedListField(() => SpecialDayBody, {
    max: 200,
    description: 'Every day that is not as its weekday says; ordinary days are left out',
  })
  days!: SpecialDayBody[]
}

export class CalendarYearParams {
  @IdField()
  countyId!: string

  @IntField({ min: 2020, max: 2100, fromText: true })
  year!: number
}

export class CalendarVersionQuery {
  @VersionField(true)
  version!: number
}

export class CalendarYearView {
  @ApiProperty() year!: number
  @ApiProperty({
    enum: SOURCES,
    description:
      'county: entered here; published: as published by the State Council; weekdays: not out yet, Monday to Friday for now',
  })
  source!: DaySource
  @ApiProperty({ type: [SpecialDayBody] }) days!: readonly SpecialDayBody[]
}

export class CalendarView {
  @ApiProperty({ description: '0 while the county has entered nothing' }) version!: number
  @ApiProperty({ type: [ShiftBody] }) shifts!: readonly ShiftBody[]
  @ApiProperty({ type: [CalendarYearView] }) years!: readonly CalendarYearView[]
}
