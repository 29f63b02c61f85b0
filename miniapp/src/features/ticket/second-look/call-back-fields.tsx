import { View } from '@tarojs/components'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { callPhone } from '@/platform/phone'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { TextArea } from '@/ui/field/field'
import { Rate } from '@/ui/rate/rate'
import { Text } from '@/ui/text/text'
import { RATE_TAGS, RateTags } from '../actions/rate-tags'
import { asksAgain, type CallBack } from './call-back'
import { Choice } from './choice'
import './look.scss'

const MAX_WORDS = 500

export interface CallBackFieldsProps {
  ticket: TicketView
  call: CallBack
  onChange: (part: Partial<CallBack>) => void
}

/** A call from beginning to end: the number, what to say, what was heard. */
export function CallBackFields({ ticket, call, onChange }: CallBackFieldsProps) {
  const words = useWords().secondLook
  return (
    <View className="look">
      <Number ticket={ticket} />
      <Choice
        id="reached"
        question={words.reached}
        answers={[words.yes, words.no]}
        value={call.reached}
        onChange={(reached) => onChange({ reached })}
      />
      {call.reached && <Heard ticket={ticket} call={call} onChange={onChange} />}
      {call.reached === false && <WhyNot call={call} onChange={onChange} />}
    </View>
  )
}

function Number({ ticket: { reporter, title } }: Pick<CallBackFieldsProps, 'ticket'>) {
  const words = useWords().secondLook
  const phone = reporter?.phone ?? null
  if (phone === null) return <NoNumber />
  return (
    <View className="look__call">
      <View className="look__who">
        <Text size="body" strong lines={1}>
          {reporter?.name}
        </Text>
        <Text size="label" tone="ink2" className="look__phone">
          {phone}
        </Text>
      </View>
      <Button
        text={words.call}
        look="outline"
        size="small"
        icon="phone"
        id="call-reporter"
        onPress={() => callPhone(phone)}
      />
      <Text size="note" tone="ink2" className="look__say">
        {words.say(title)}
      </Text>
    </View>
  )
}

function NoNumber() {
  const words = useWords().secondLook
  return (
    <View className="look__call">
      <View className="look__who">
        <Text size="label" strong>
          {words.noNumber}
        </Text>
        <Text size="note" tone="ink2">
          {words.noNumberNote}
        </Text>
      </View>
    </View>
  )
}

function Heard({ ticket, call, onChange }: CallBackFieldsProps) {
  const words = useWords().secondLook
  const waits = ticket.status === 'resolved'
  const again = asksAgain(ticket, call)
  const noteNeeded = waits ? call.fixed === false : again && call.again === true
  return (
    <>
      {waits && (
        <Choice
          id="fixed"
          question={words.fixed}
          answers={[words.solved, words.unsolved]}
          value={call.fixed}
          onChange={(fixed) => onChange({ fixed })}
        />
      )}
      {(!waits || call.fixed === true) && <Opinion call={call} optional={waits} onChange={onChange} />}
      {again && (
        <Choice
          id="again"
          question={words.again}
          answers={[words.againYes, words.againNo]}
          value={call.again}
          onChange={(value) => onChange({ again: value })}
        />
      )}
      <Words call={call} needed={noteNeeded} onChange={onChange} />
    </>
  )
}

interface PartProps {
  call: CallBack
  onChange: (part: Partial<CallBack>) => void
}

function Opinion({ call, optional, onChange }: PartProps & { optional: boolean }) {
  const words = useWords().secondLook
  const { satisfaction, tags } = call
  return (
    <View className="look__part">
      <Text size="label" strong>
        {optional ? words.rating : words.ratingNeeded}
      </Text>
      <Rate
        value={satisfaction}
        onChange={(value) =>
          onChange({ satisfaction: value, tags: tags.filter((tag) => RATE_TAGS[value].includes(tag)) })
        }
      />
      {satisfaction && (
        <RateTags of={satisfaction} value={tags} onChange={(value) => onChange({ tags: value })} />
      )}
    </View>
  )
}

function Words({ call, needed, onChange }: PartProps & { needed: boolean }) {
  const words = useWords().secondLook
  return (
    <TextArea
      id="call-note"
      label={words.note}
      placeholder={needed ? words.note : words.noteOptional}
      value={call.note}
      onChange={(note) => onChange({ note })}
      limit={MAX_WORDS}
      rows={2}
    />
  )
}

function WhyNot({ call, onChange }: PartProps) {
  const words = useWords().secondLook
  return (
    <View className="look__chips">
      {words.whyNot.map((why) => (
        <Chip key={why} text={why} chosen={call.note === why} onPress={() => onChange({ note: why })} />
      ))}
    </View>
  )
}
