import { maskPhone } from './mask-phone.js'

const PHONE = /^\+?\d[\d-]{4,18}$/

export function isPhone(text: string): boolean {
  return PHONE.test(text)
}

/** What a form sends back for a number: the mask it was shown, an empty field, a number, or neither. */
export type PhoneChange =
  | { readonly kind: 'kept' }
  | { readonly kind: 'set'; readonly phone: string | null }
  | { readonly kind: 'wrong' }

/** A mask that comes back changes nothing (G36); a mask of some other number is no number. */
export function phoneChange(given: string | undefined, current: string | null): PhoneChange {
  const text = given?.trim()
  if (text === undefined || text === (current ?? '') || text === maskPhone(current)) return { kind: 'kept' }
  if (text === '') return { kind: 'set', phone: null }
  return isPhone(text) ? { kind: 'set', phone: text } : { kind: 'wrong' }
}
