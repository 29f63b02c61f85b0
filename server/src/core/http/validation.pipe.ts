import { ValidationPipe } from '@nestjs/common'
import type { ValidationError } from 'class-validator'
import { AppError, type FieldError } from '../errors/app-error.js'

const UNKNOWN_FIELD = { zh: '不认识的字段', en: 'unknown field' }

function messageOf(constraint: string, message: string): { zh: string; en: string } {
  if (constraint === 'whitelistValidation' || constraint === 'unknownValue') return UNKNOWN_FIELD
  const [zh, en] = message.split(' | ')
  return { zh: zh ?? message, en: en ?? message }
}

function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`
    const [first] = Object.entries(error.constraints ?? {})
    const own = first ? [{ field, ...messageOf(...first) }] : []
    return [...own, ...fieldErrors(error.children ?? [], field)]
  })
}

/** Unknown fields are refused, nothing is coerced, every wrong field is named in the reader's language (G20, G43). */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const fields = fieldErrors(errors)
      return new AppError('VALIDATION_FAILED', { params: { count: fields.length }, errors: fields })
    },
  })
}
