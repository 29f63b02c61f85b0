/** Crockford's base 32 less Z (it reads as 2), so 31 characters, a prime: nothing to mishear on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const BODY_LENGTH = 7

/** Check digit over the body: a weighted sum modulo the prime 31 catches any one wrong or two swapped characters. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, char, index) => total + (index + 2) * ALPHABET.indexOf(char), 0)
  return ALPHABET.charAt(sum % ALPHABET.length)
}

/** Makes a ticket number of eight characters, e.g. `7K3QX92M`, from seven random non-negative integers. */
export function ticketNumberFrom(randoms: readonly number[]): string {
  const body = randoms
    .slice(0, BODY_LENGTH)
    .map((value) => ALPHABET.charAt(value % ALPHABET.length))
    .join('')
  return body + checkCharacter(body)
}

/** Reads what a person typed: spaces and dashes out, look-alikes mended. `undefined` when the check digit is wrong. */
export function parseTicketNumber(typed: string): string | undefined {
  const clean = cleanNumber(typed)
  const valid = clean.length === BODY_LENGTH + 1 && [...clean].every((char) => ALPHABET.includes(char))
  return valid && checkCharacter(clean.slice(0, BODY_LENGTH)) === clean.charAt(BODY_LENGTH)
    ? clean
    : undefined
}

/** The characters of a number, or of the beginning of one, as they are stored. */
export function cleanNumber(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** As shown: `7K3Q-X92M`. */
export function displayTicketNumber(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4)}`
}
