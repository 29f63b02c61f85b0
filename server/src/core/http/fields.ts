import { applyDecorators } from '@nestjs/common'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator'

/**
 * The fields of request bodies and queries: each says its bound once, for validation, for the message in both languages
 * and for the API document. A message is `中文 | English`; the validation pipe splits it.
 */
export const both = (zh: string, en: string): { message: string } => ({ message: `${zh} | ${en}` })

interface Presence {
  readonly optional?: boolean
  readonly description?: string
}

type ClassOf<T> = abstract new (...args: never[]) => T

/** Left out, that is; null is a value, and of no field's kind (G43). */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined)

function presence(rule: Presence, api: Record<string, unknown>): PropertyDecorator {
  const documented = { ...api, ...(rule.description === undefined ? {} : { description: rule.description }) }
  return rule.optional
    ? applyDecorators(MayBeLeftOut(), ApiPropertyOptional(documented))
    : applyDecorators(ApiProperty(documented))
}

/** Everything but NUL and other control characters (tab and line breaks may stay) and halves of surrogate pairs (G46). */
// eslint-disable-next-line no-control-regex -- control characters are exactly what this pattern is about
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]*$/u

/** Words: at most `max` characters, stored exactly as they came. */
export function TextField(rule: Presence & { max: number; min?: number }): PropertyDecorator {
  return applyDecorators(
    presence(rule, {
      type: String,
      maxLength: rule.max,
      ...(rule.min === undefined ? {} : { minLength: rule.min }),
    }),
    IsString(both('须为文字', 'must be text')),
    MinLength(rule.min ?? 0, both(`至少 ${rule.min ?? 0} 个字`, `at least ${rule.min ?? 0} characters`)),
    MaxLength(rule.max, both(`最多 ${rule.max} 个字`, `at most ${rule.max} characters`)),
    Matches(PRINTABLE, both('含有无法显示的字符', 'contains characters that cannot be shown')),
  )
}

/** An opaque id. */
export function IdField(rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: String }),
    IsString(both('须为编号', 'must be an id')),
    Matches(/^[\w-]{1,64}$/, both('不是有效的编号', 'is not a valid id')),
  )
}

export function IdListField(rule: Presence & { max: number }): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: [String], maxItems: rule.max }),
    IsArray(both('须为列表', 'must be a list')),
    ArrayMaxSize(rule.max, both(`最多 ${rule.max} 个`, `at most ${rule.max}`)),
    ArrayUnique(both('有重复', 'must not repeat')),
    IsString({ each: true, ...both('须为编号', 'must be ids') }),
    Matches(/^[\w-]{1,64}$/, { each: true, ...both('不是有效的编号', 'is not a valid id') }),
  )
}

/** A few short words, each different. */
export function WordListField(rule: Presence & { max: number; length: number }): PropertyDecorator {
  const tooLong = both(`每个最多 ${rule.length} 个字`, `at most ${rule.length} characters each`)
  return applyDecorators(
    presence(rule, { type: [String], maxItems: rule.max }),
    IsArray(both('须为列表', 'must be a list')),
    ArrayMaxSize(rule.max, both(`最多 ${rule.max} 个`, `at most ${rule.max}`)),
    ArrayUnique(both('有重复', 'must not repeat')),
    IsString({ each: true, ...both('须为文字', 'must be text') }),
    MaxLength(rule.length, { each: true, ...tooLong }),
    Matches(PRINTABLE, {
      each: true,
      ...both('含有无法显示的字符', 'contains characters that cannot be shown'),
    }),
  )
}

export function ChoiceField(choices: readonly string[], rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: String, enum: [...choices] }),
    IsIn([...choices], both(`须为其中之一：${choices.join('、')}`, `must be one of ${choices.join(', ')}`)),
  )
}

/** A finite number. In a query (`fromText`) it is read from its text; nothing else is coerced. */
export function NumberField(
  rule: Presence & { min: number; max: number; fromText?: boolean },
): PropertyDecorator {
  const range = both(`须在 ${rule.min} 到 ${rule.max} 之间`, `must be between ${rule.min} and ${rule.max}`)
  return applyDecorators(
    presence(rule, { type: Number, minimum: rule.min, maximum: rule.max }),
    ...(rule.fromText ? [Transform(({ value }) => numberFromText(value))] : []),
    IsNumber({ allowNaN: false, allowInfinity: false }, both('须为数字', 'must be a number')),
    Min(rule.min, range),
    Max(rule.max, range),
  )
}

export function IntField(
  rule: Presence & { min: number; max: number; fromText?: boolean },
): PropertyDecorator {
  return applyDecorators(NumberField(rule), IsInt(both('须为整数', 'must be a whole number')))
}

export function FlagField(rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: Boolean }),
    IsBoolean(both('须为 true 或 false', 'must be true or false')),
  )
}

export function NestedField<T>(type: () => ClassOf<T>, rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    // Swagger takes a function for a lazy type only when it is called `type`.
    presence(rule, { type: () => type() }),
    Type(type),
    ValidateNested(both('内容有误', 'is not right')),
    IsObject(both('须为对象', 'must be an object')),
  )
}

/** A day of the calendar, 2026-11-22, in the county's zone. */
export function DayField(rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: String, format: 'date' }),
    IsString(both('须为日期', 'must be a date')),
    Matches(
      /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      both('须为日期，如 2026-11-22', 'must be a date such as 2026-11-22'),
    ),
    IsISO8601({ strict: true }, both('没有这一天', 'is no such day')),
  )
}

/** A moment, ISO 8601 with its zone. */
export function TimeField(rule: Presence = {}): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: String, format: 'date-time' }),
    IsString(both('须为时间', 'must be a time')),
    Matches(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
      both('须为 ISO 8601 时间', 'must be an ISO 8601 time'),
    ),
    IsISO8601({ strict: true }, both('没有这个时间', 'is no such time')),
  )
}

/** Objects of one shape, at most so many; a wrong one is named by its place in the list. */
export function NestedListField<T>(
  type: () => ClassOf<T>,
  rule: Presence & { max: number; min?: number },
): PropertyDecorator {
  return applyDecorators(
    presence(rule, { type: () => [type()], maxItems: rule.max }),
    Type(type),
    IsArray(both('须为列表', 'must be a list')),
    ArrayMinSize(rule.min ?? 0, both(`至少 ${rule.min ?? 0} 个`, `at least ${rule.min ?? 0}`)),
    ArrayMaxSize(rule.max, both(`最多 ${rule.max} 个`, `at most ${rule.max}`)),
    IsObject({ each: true, ...both('须为对象', 'must be objects') }),
    ValidateNested({ each: true, ...both('内容有误', 'is not right') }),
  )
}

function numberFromText(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value
}
