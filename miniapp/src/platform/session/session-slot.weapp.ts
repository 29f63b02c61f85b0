/** A mini-program is one window: one session. */
export function currentSlot(): string | undefined {
  return 'only'
}

export function takeSlot(_slot: string) {}

export function newSlot(): string {
  return 'only'
}
