/** What is still wrong with a form that sets a password, by the name of its complaint; undefined when it can be sent. */
export type PasswordComplaint = 'missing' | 'notSame'

export interface PasswordForm {
  /** Every field that must not be empty. */
  readonly needed: readonly string[]
  readonly password: string
  readonly again: string
}

/** Whether a password is strong enough says the server alone: its rules are not copied here. */
export function complaintOf({ needed, password, again }: PasswordForm): PasswordComplaint | undefined {
  if ([...needed, password, again].some((text) => text.trim() === '')) return 'missing'
  return password === again ? undefined : 'notSame'
}
