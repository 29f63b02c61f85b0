import { ariaStates, type A11yProps, type Accessible } from './a11y'

/** Attributes that tell WeChat's screen readers what a plain element is; the templates carry them by plugin-inject. */
export function accessible(what: Accessible): A11yProps {
  const props = ariaStates(what)
  if (what.role) props['aria-role'] = what.role
  return props
}
