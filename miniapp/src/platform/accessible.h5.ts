import { ariaStates, type A11yProps, type Accessible } from './a11y'

/** Attributes that tell a browser what a plain element is. */
export function accessible(what: Accessible): A11yProps {
  const props = ariaStates(what)
  if (what.role) props['role'] = what.role
  if (what.focusable) props['tabindex'] = what.disabled ? '-1' : '0'
  if (what.busy !== undefined) props['aria-busy'] = String(what.busy)
  if (what.role === 'dialog') props['aria-modal'] = 'true'
  return props
}
