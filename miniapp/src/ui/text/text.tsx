import { Text as TaroText, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import './text.scss'

export interface TextProps {
  size?: 'display' | 'title' | 'body' | 'label' | 'note'
  tone?: 'ink' | 'ink2' | 'danger' | 'amber' | 'inherit'
  strong?: boolean
  /** Cut after so many lines with an ellipsis. */
  lines?: 1 | 2 | 3
  /** Stands in the line of others instead of taking its own. */
  inline?: boolean
  heading?: boolean
  className?: string
  id?: string
  children: ReactNode
}

/** Every text on the screen, in one of the five sizes. */
export function Text({
  size = 'body',
  tone = 'ink',
  strong,
  lines,
  inline,
  heading,
  className,
  id,
  children,
}: TextProps) {
  const classes = cx(
    'text',
    `text--${size}`,
    `text--${tone}`,
    strong && 'text--strong',
    lines && `text--lines-${lines}`,
    className,
  )
  const props = { className: classes, ...(id && { id }), ...(heading && accessible({ role: 'heading' })) }
  return inline ? <TaroText {...props}>{children}</TaroText> : <View {...props}>{children}</View>
}
