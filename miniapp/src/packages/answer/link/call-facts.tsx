import { View } from '@tarojs/components'
import type { LinkedCallView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { leftWords, momentWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { showPhotos } from '@/platform/media/show-photos'
import { callPhone } from '@/platform/phone'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'

interface CallFactsProps {
  call: LinkedCallView
}

/** What is asked of whom, where, and by when. */
export function CallFacts({ call }: CallFactsProps) {
  const words = useWords()
  const now = useNow()
  return (
    <>
      <Head call={call} now={now} />
      <Answered call={call} />
      <Card flush id="answer-facts">
        <Line name={words.whistle.answerAsk} text={call.reason} strong />
        {call.joint && (
          <Line
            name={words.whistle.jointTitle}
            text={words.whistle.joint(
              momentWords(words.time, Date.parse(call.joint.at), now),
              call.joint.place,
            )}
            note={words.whistle.jointLead(call.joint.lead)}
          />
        )}
        <Line name={words.whistle.answerWhere} text={call.placeText} />
        <Line name={words.whistle.answerWhat} text={call.description} />
        <Photos media={call.media} />
        <CallerLine call={call} />
      </Card>
      <Text size="note" tone="ink2" className="answer-page__until">
        {words.whistle.answerUntil(momentWords(words.time, Date.parse(call.until), now))}
      </Text>
    </>
  )
}

function Head({ call, now }: CallFactsProps & { now: number }) {
  const words = useWords()
  const due = dueWords(call, now, words)
  return (
    <View className="answer-head">
      <Text size="label" tone="ink2">
        {`${words.whistle.answerTo(call.party)} · ${words.whistle.number(call.number)}`}
      </Text>
      <Text size="title" strong heading>
        {call.title}
      </Text>
      {due !== '' && (
        <Text size="label" strong tone="amber">
          {due}
        </Text>
      )}
    </View>
  )
}

function dueWords({ state, respondBy, finishBy }: LinkedCallView, now: number, words: Messages): string {
  const left = (at: string) => leftWords(words.time, { due: Date.parse(at), now })
  if (state === 'called' && respondBy) return words.whistle.respondBy(left(respondBy))
  return state === 'responding' && finishBy ? words.whistle.finishBy(left(finishBy)) : ''
}

/** What was answered so far. */
function Answered({ call: { state, note, ownMedia } }: CallFactsProps) {
  const words = useWords()
  const said = words.whistle.answered[state]
  if (said === '') return null
  return (
    <Card look="soft" id="answered" className="answer-said">
      <Icon name="circle-check" />
      <View>
        <Text size="body" strong tone="inherit">
          {said}
        </Text>
        {note && (
          <Text size="note" tone="inherit">
            {words.ticket.quoted(note)}
          </Text>
        )}
        <Photos media={ownMedia} own />
      </View>
    </Card>
  )
}

interface LineProps {
  name: string
  text: string
  note?: string
  strong?: boolean
}

function Line({ name, text, note, strong }: LineProps) {
  if (text === '') return null
  return (
    <View className="answer-line">
      <Text size="note" tone="ink2" className="answer-line__name">
        {name}
      </Text>
      <View className="answer-line__text">
        <Text size="label" {...(strong && { strong })}>
          {text}
        </Text>
        {note && (
          <Text size="note" tone="ink2">
            {note}
          </Text>
        )}
      </View>
    </View>
  )
}

/** What the problem looks like, or what the party did about it. */
function Photos({ media, own = false }: { media: LinkedCallView['media']; own?: boolean }) {
  const words = useWords().common
  if (media.length === 0) return null
  const whole = media.map(({ url }) => mediaUrl(url))
  return (
    <View className={cx('answer-photos', own && 'answer-photos--own')}>
      {media.map(({ id, thumbUrl }, index) => (
        <Pressable
          key={id}
          className="answer-photos__one"
          label={words.photoOf(index + 1, media.length)}
          onPress={() => showPhotos(whole, index)}
        >
          <Photo src={mediaUrl(thumbUrl)} label={own ? words.after : words.before} />
        </Pressable>
      ))}
    </View>
  )
}

function CallerLine({ call: { caller, callerPhone } }: CallFactsProps) {
  const words = useWords()
  return (
    <View className="answer-line answer-line--caller">
      <Text size="label" className="answer-line__text">
        {words.whistle.answerFrom(caller)}
      </Text>
      {callerPhone !== null && (
        <Button
          text={words.whistle.answerCall}
          icon="phone"
          look="soft"
          size="small"
          label={words.common.callTo(caller)}
          onPress={() => callPhone(callerPhone)}
        />
      )}
    </View>
  )
}
