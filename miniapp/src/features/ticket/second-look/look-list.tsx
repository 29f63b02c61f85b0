import { View } from '@tarojs/components'
import type { SecondLookView } from '@/api/types'
import { useWords } from '@/i18n'
import { leftWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { looksOf, useSecondLooks, type LookFilter } from '../api/second-looks'
import { openTicket } from '../components/ticket-row'
import { reasonOf } from './look-words'
import './look.scss'

/** On a phone: what my desk is to look at; each opens its ticket, where the call is noted down. */
export function LookList({ filter }: { filter: LookFilter }) {
  const words = useWords().secondLook
  const query = useSecondLooks(filter)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return (
    <QueryState query={{ ...query, data: data && looksOf(data) }} waiting={<Skeleton rows={6} />}>
      {(looks) => (
        <View className="look-list">
          {looks.length === 0 && (
            <Empty icon="headset" title={words.none} note={words.noneNote} id="no-looks" />
          )}
          {looks.map((look) => (
            <LookLine key={look.id} look={look} />
          ))}
          {hasNextPage && (
            <Button text={words.more} busy={isFetchingNextPage} onPress={() => void fetchNextPage()} />
          )}
        </View>
      )}
    </QueryState>
  )
}

function LookLine({ look }: { look: SecondLookView }) {
  const { secondLook: words, time } = useWords()
  const now = useNow()
  const { id, title, placeText, thumbUrl } = look.ticket
  const open = () => openTicket(id, look.kind === 'recheck' ? 'recheck' : 'followUp')
  const tried = look.attempts > 0 ? ` · ${words.tried(look.attempts)}` : ''
  return (
    <Pressable className="look-line" id={`look-${look.id}`} onPress={open}>
      <Photo src={thumbUrl === null ? undefined : mediaUrl(thumbUrl)} label={title} />
      <View className="look-line__words">
        <Text size="body" lines={1}>
          {title}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {placeText}
        </Text>
        <Text size="note" tone={look.overdue ? 'danger' : 'ink2'} lines={2}>
          {`${reasonOf(look, words)}${tried} · ${leftWords(time, { due: Date.parse(look.dueAt), now })}`}
        </Text>
      </View>
    </Pressable>
  )
}
