/** Browsers of this age cannot read a code by themselves: the phone's own camera opens the page, or one types the key. */
export const CAN_SCAN: boolean = false

export function scanCode(): Promise<string | undefined> {
  return Promise.resolve(undefined)
}
