/** Hands the number to the phone's own dialler, which asks before it rings. */
export function callPhone(number: string) {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
