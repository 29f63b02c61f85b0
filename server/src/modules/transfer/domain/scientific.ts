const SCIENTIFIC = /^([+-]?)(\d+)(?:\.(\d+))?[eE]\+?(\d{1,3})$/

/** Whether a text is a number as spreadsheets write long ones, such as 3.20924E+14. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text.trim())
}

/**
 * The whole number behind such a text when every digit of it is there (1.3800001111E10 → 13800001111), undefined when
 * digits were lost: 3.20924E+14 may have been any of a thousand million codes.
 */
export function wholeDigits(text: string): string | undefined {
  const [, sign, whole = '', rest = '', power = ''] = SCIENTIFIC.exec(text.trim()) ?? []
  if (sign !== '' || whole.length !== 1) return undefined
  return rest.length === Number(power) ? `${whole}${rest}` : undefined
}
