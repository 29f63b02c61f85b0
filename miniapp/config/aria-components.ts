/** Taro's WXML templates drop these attributes (docs/adr/0010-taro-webpack.md); the inject plugin binds them again. */
const ARIA = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-live': '',
}

export const ARIA_COMPONENTS = {
  View: ARIA,
  Text: ARIA,
  Image: ARIA,
  Button: ARIA,
  Input: ARIA,
  Textarea: ARIA,
  ScrollView: ARIA,
}
