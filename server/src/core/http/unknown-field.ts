import { AppError } from '../errors/app-error.js'

/** Binding a body or a query to a class would drop these without a word; a field nobody knows is refused (G43). */
export const POISON: readonly string[] = ['__proto__', 'constructor', 'prototype']

export function unknownField(field: string): AppError {
  const errors = [{ field, zh: '不认识的字段', en: 'unknown field' }]
  return new AppError('VALIDATION_FAILED', { params: { count: errors.length }, errors })
}
