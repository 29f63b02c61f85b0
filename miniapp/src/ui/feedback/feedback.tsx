import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Text } from '../text/text'
import './feedback.scss'

export interface EmptyProps {
  icon: IconName
  title: string
  note?: string
  /** The first step to take. */
  action?: ReactNode
  id?: string
}

/** Nothing here yet: what will appear, and the first step. */
export function Empty({ icon, title, note, action, id }: EmptyProps) {
  return (
    <View className="empty" {...(id && { id })} {...accessible({ role: 'status' })}>
      <View className="empty__drawing">
        <Icon name={icon} size="large" />
      </View>
      <Text size="body" strong>
        {title}
      </Text>
      {note && (
        <Text size="label" tone="ink2">
          {note}
        </Text>
      )}
      {action && <View className="empty__action">{action}</View>}
    </View>
  )
}

export interface ErrorStateProps {
  /** What happened, from the server's answer; a general word otherwise. */
  note?: string | undefined
  onRetry: () => void
}

export function ErrorState({ note, onRetry }: ErrorStateProps) {
  const words = useWords().common
  const again = <Button text={words.retry} icon="refresh-cw" onPress={onRetry} id="retry" />
  return (
    <Empty
      icon="circle-alert"
      title={words.errorTitle}
      note={note ?? words.errorNote}
      action={again}
      id="error-state"
    />
  )
}

/** Grey bars where rows will stand, so that nothing jumps when they come. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const words = useWords().common
  return (
    <View className="skeleton" {...accessible({ role: 'status', label: words.loading, busy: true })}>
      {Array.from({ length: rows }, (_, index) => (
        <View className="skeleton__row" key={index}>
          <View className="skeleton__picture" />
          <View className="skeleton__words">
            <View className="skeleton__bar" />
            <View className="skeleton__bar skeleton__bar--short" />
          </View>
        </View>
      ))}
    </View>
  )
}

/** Every demo screen says so. */
export function DemoBadge() {
  const words = useWords().common
  return <View className="demo-badge">{words.demo}</View>
}

export interface BannerProps {
  icon: IconName
  title: string
  note?: string
}

/** Something that holds for the whole page: no network. */
export function Banner({ icon, title, note }: BannerProps) {
  return (
    <View className="banner" {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name={icon} />
      <View className="banner__words">
        <Text size="label" strong>
          {title}
        </Text>
        {note && <Text size="note">{note}</Text>}
      </View>
    </View>
  )
}
