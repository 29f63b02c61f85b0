import { createElement, type ReactNode } from 'react'

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode }

/** Taro's own attributes that the DOM does not know. */
const TARO_ONLY = new Set([
  'hoverClass',
  'hoverStayTime',
  'scrollX',
  'scrollY',
  'enhanced',
  'showScrollbar',
  'lowerThreshold',
  'onScrollToLower',
  'mode',
  'lazyLoad',
  'placeholderClass',
  'disableDefaultPadding',
  'nativeProps',
  'password',
  'maxlength',
  'onInput',
  'onConfirm',
  'tabindex',
])

function domProps(props: Props): Record<string, unknown> {
  const { children: _, nativeProps, ...rest } = props
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !TARO_ONLY.has(name)))
  const tabIndex = typeof props['tabindex'] === 'string' ? { tabIndex: Number(props['tabindex']) } : {}
  return { ...kept, ...tabIndex, ...(typeof nativeProps === 'object' ? nativeProps : {}) }
}

function box(tag: string) {
  return function Box(props: Props) {
    return createElement(tag, domProps(props), props.children)
  }
}

type Typed = { target: { value: string } }

function typing(tag: string) {
  return function Typing(props: Props) {
    const tell = props['onInput'] as ((event: { detail: { value: string } }) => void) | undefined
    const onChange = ({ target }: Typed) => tell?.({ detail: { value: target.value } })
    return createElement(tag, { ...domProps(props), onChange })
  }
}

/** Plain DOM in the place of Taro's web components, which jsdom does not run. */
export const View = box('div')
export const Text = box('span')
export const ScrollView = box('div')
export const Image = box('img')
export const Input = typing('input')
export const Textarea = typing('textarea')
