export interface Accessible {
  role?:
    | 'button'
    | 'link'
    | 'tab'
    | 'tablist'
    | 'radio'
    | 'radiogroup'
    | 'switch'
    | 'dialog'
    | 'alert'
    | 'status'
    | 'img'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'slider'
    | 'navigation'
    | 'progressbar'
  label?: string | undefined
  /** Can be reached by the keyboard. */
  focusable?: boolean
  selected?: boolean | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  busy?: boolean | undefined
  hidden?: boolean
  live?: 'polite' | 'assertive'
}

export type A11yProps = Record<string, string>

/** What h5 and WeChat have in common; each adds its own name for the role. */
export function ariaStates({ label, selected, checked, disabled, hidden, live }: Accessible): A11yProps {
  const props: A11yProps = {}
  if (label) props['aria-label'] = label
  if (selected !== undefined) props['aria-selected'] = String(selected)
  if (checked !== undefined) props['aria-checked'] = String(checked)
  if (disabled !== undefined) props['aria-disabled'] = String(disabled)
  if (hidden) props['aria-hidden'] = 'true'
  if (live) props['aria-live'] = live
  return props
}
