import { View } from '@tarojs/components'
import type { TicketRequestView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { agoWords, momentWords } from '@/i18n/time-words'
import { Text } from '@/ui/text/text'
import { answerWords, waitedWords } from './request-wait'
import './loop.scss'

function wishOf({ kind, until }: TicketRequestView, words: Messages, now: number): string | undefined {
  if (until !== null) return words.loop.until(momentWords(words.time, Date.parse(until), now))
  return kind === 'extend' ? words.loop.moreTime : undefined
}

/** What is asked for, by whom, why, and what the desks have said so far. */
export function RequestLines({ request, now }: { request: TicketRequestView; now: number }) {
  const words = useWords()
  const { askedBy, askedAt, reason, answers, passed } = request
  const wish = wishOf(request, words, now)
  return (
    <View className="loop-lines">
      {wish && <Text size="label">{wish}</Text>}
      {reason && <Text size="label">{words.ticket.quoted(reason)}</Text>}
      <Text size="note" tone="ink2">
        {words.loop.by(askedBy.name, agoWords(words.time, Date.parse(askedAt), now))}
      </Text>
      {passed.map(({ deskName, at }) => (
        <Text size="note" tone="ink2" key={at}>
          {words.loop.passedOver(deskName, momentWords(words.time, Date.parse(at), now))}
        </Text>
      ))}
      {answers.map((answer) => (
        <Text size="note" tone="ink2" key={answer.at}>
          {[
            words.loop.said(answer.deskName, answer.name),
            answer.passed ? words.loop.agree : words.loop.refuse,
            answer.note && words.ticket.quoted(answer.note),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      ))}
      <Waits request={request} now={now} />
    </View>
  )
}

/** How long it has waited for this desk, and by when an answer is due. */
function Waits({ request, now }: { request: TicketRequestView; now: number }) {
  const words = useWords()
  const waits = [waitedWords(request, words, now), answerWords(request, words, now)].filter(Boolean)
  if (waits.length === 0) return null
  return (
    <Text size="note" tone={request.late ? 'danger' : 'ink2'}>
      {waits.join(' · ')}
    </Text>
  )
}
