import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketClockView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { momentWords, spanWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'

/** One limit: what is left of it, what it is and where it stands, and day by day how it came to its end. */
export function ClockCard({ clock }: { clock: TicketClockView }) {
  const words = useWords()
  const now = useNow()
  const { stage, party, stageName, limitText, unitText, source, notes } = clock
  return (
    <Card className="clock" id={`clock-${stage}`}>
      <Text size="label" tone="ink2">
        {[stageName, party].filter(Boolean).join(' · ')}
      </Text>
      <Standing clock={clock} now={now} />
      <View className="clock__facts">
        <Fact name={words.clocks.limit}>{`${limitText} · ${unitText}`}</Fact>
        {source && <Fact name={words.clocks.source}>{source}</Fact>}
      </View>
      <Steps clock={clock} now={now} />
      <Days clock={clock} />
      {notes.map((note) => (
        <View className="clock__note" key={note}>
          <Text size="note" tone="amber">
            {note}
          </Text>
        </View>
      ))}
    </Card>
  )
}

interface Timed {
  clock: TicketClockView
  now: number
}

/** How it stands, large; when exactly, beside it. */
function standing({ clock, now }: Timed, words: Messages): readonly [large: string, exact: string] {
  const due = Date.parse(clock.dueAt)
  const moment = (iso: string) => momentWords(words.time, Date.parse(iso), now)
  if (clock.pausedAt !== null) return [words.clocks.paused, words.clocks.pausedSince(moment(clock.pausedAt))]
  if (clock.stoppedAt !== null) {
    const ended = [words.clocks.was(moment(clock.dueAt)), words.clocks.ended(moment(clock.stoppedAt))]
    return [clock.overdue ? words.clocks.late : words.clocks.inTime, ended.join(' · ')]
  }
  return [leftOf(words, due - now), words.clocks.by(moment(clock.dueAt))]
}

/** However far off: when exactly stands beside it. */
function leftOf({ time }: Messages, left: number): string {
  return left < 0 ? time.over(spanWords(time, -left)) : time.left(spanWords(time, left))
}

function Standing({ clock, now }: Timed) {
  const [large, exact] = standing({ clock, now }, useWords())
  const over = clock.stoppedAt === null && clock.pausedAt === null && Date.parse(clock.dueAt) < now
  const past = clock.stoppedAt !== null
  return (
    <View className="clock__standing">
      <Text
        size={past ? 'body' : 'title'}
        strong
        heading
        inline
        tone={over ? 'danger' : past ? 'ink2' : 'ink'}
      >
        {large}
      </Text>
      <Text size="label" tone="ink2" inline>
        {exact}
      </Text>
    </View>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="clock__fact">
      <Text size="label" tone="ink2" className="clock__name">
        {name}
      </Text>
      <Text size="label" className="clock__value">
        {children}
      </Text>
    </View>
  )
}

/** What began it and moved it; one that only began says so in its days. */
function Steps({ clock, now }: Timed) {
  const words = useWords()
  const moment = (iso: string) => momentWords(words.time, Date.parse(iso), now)
  return (
    <View className="clock__part">
      <Text size="note" tone="ink2">
        {words.clocks.story}
      </Text>
      {clock.steps.map(({ at, text, dueAt }) => (
        <View className="clock__row" key={`${at}${text}`}>
          <Text size="label" className="clock__when">
            {moment(at)}
          </Text>
          <Text size="label" className="clock__value">
            {text}
          </Text>
          <Text size="label" tone="ink2">
            {words.clocks.dueThen(moment(dueAt))}
          </Text>
        </View>
      ))}
    </View>
  )
}

function Days({ clock: { days } }: Pick<Timed, 'clock'>) {
  const words = useWords().clocks
  if (days.length === 0) return null
  return (
    <View className="clock__part">
      <Text size="note" tone="ink2">
        {words.days}
      </Text>
      {days.map(({ from, daysText, text, countedMs }) => (
        <View className="clock__row" key={from}>
          <Text size="label" tone={countedMs === 0 ? 'ink2' : 'ink'} className="clock__when">
            {daysText}
          </Text>
          <Text size="label" tone={countedMs === 0 ? 'ink2' : 'ink'} className="clock__value">
            {text}
          </Text>
        </View>
      ))}
    </View>
  )
}
