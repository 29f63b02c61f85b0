import { View } from '@tarojs/components'
import type { NotificationView } from '@/api/types'
import { useWords } from '@/i18n'
import { agoWords } from '@/i18n/time-words'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { noticeIcon } from '../model/notice-look'
import './notice-row.scss'

export interface NoticeRowProps {
  notice: NotificationView
  now: number
  onOpen: (notice: NotificationView) => void
}

type Said = Pick<NotificationView, 'title' | 'body' | 'urgent'> & { unread: boolean; time: string }

function SaidWords({ title, body, urgent, unread, time }: Said) {
  const words = useWords().inbox
  return (
    <View className="notice__words">
      <View className="notice__head">
        <Text size="body" strong={unread} lines={2} className="notice__title">
          {title}
        </Text>
        {unread && <View className="notice__dot" />}
      </View>
      {body !== '' && (
        <Text size="label" tone="ink2" lines={2}>
          {body}
        </Text>
      )}
      <Text size="note" tone="ink2">
        {urgent ? `${words.urgent} · ${time}` : time}
      </Text>
    </View>
  )
}

/** One notice: what happened, when, and whether one has seen it. */
export function NoticeRow({ notice, now, onOpen }: NoticeRowProps) {
  const words = useWords()
  const { id, type, title, body, urgent, readAt, createdAt } = notice
  const unread = readAt === null
  const said = { title, body, urgent, unread, time: agoWords(words.time, Date.parse(createdAt), now) }
  const parts = [unread && words.inbox.unread, urgent && words.inbox.urgent, title, body, said.time]
  return (
    <Pressable
      className={cx('notice', unread && 'notice--unread')}
      id={`notice-${id}`}
      label={parts.filter(Boolean).join(words.common.comma)}
      onPress={() => onOpen(notice)}
    >
      <View className={cx('notice__icon', urgent && unread && 'notice__icon--urgent')}>
        <Icon name={noticeIcon(type)} />
      </View>
      <SaidWords {...said} />
    </Pressable>
  )
}
