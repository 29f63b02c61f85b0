import { View } from '@tarojs/components'
import type { OwnerCandidateView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { accessible } from '@/platform/accessible'
import { Chip } from '@/ui/chip/chip'
import { Field } from '@/ui/field/field'
import { SwitchRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { meetingAt, nextDays, type WhistleDraft } from './whistle-draft'

const DAYS_AHEAD = 7

export interface JointFieldsProps {
  draft: WhistleDraft
  /** Those called, who may lead it. */
  called: readonly OwnerCandidateView[]
  now: number
  onChange: (part: Partial<WhistleDraft>) => void
}

/** 联合执法: when and where, and who leads. */
export function JointFields(props: JointFieldsProps) {
  const words = useWords().whistle
  const { draft, onChange } = props
  return (
    <View className="whistle-part">
      <SwitchRow
        id="joint"
        title={words.isJoint}
        note={words.isJointNote}
        on={draft.joint}
        onChange={(joint) => onChange({ joint })}
      />
      {draft.joint && <Meeting {...props} />}
    </View>
  )
}

function Meeting({ draft, called, now, onChange }: JointFieldsProps) {
  const words = useWords().whistle
  const wrong = draft.clock !== '' && meetingAt(draft, now) === undefined
  return (
    <>
      <Days draft={draft} now={now} onChange={onChange} />
      <Field
        id="joint-clock"
        label={words.clock}
        placeholder={words.clockHint}
        value={draft.clock}
        limit={5}
        error={wrong ? words.clockWrong : undefined}
        onChange={(clock) => onChange({ clock })}
      />
      <Field
        id="joint-place"
        label={words.place}
        placeholder={words.placeHint}
        value={draft.place}
        onChange={(place) => onChange({ place })}
      />
      {called.length > 0 && <Leads draft={draft} called={called} onChange={onChange} />}
    </>
  )
}

function Days({ draft, now, onChange }: Omit<JointFieldsProps, 'called'>) {
  const words = useWords()
  const nameOf = (day: number, index: number): string => {
    if (index === 0) return words.whistle.today
    if (index === 1) return words.whistle.tomorrow
    // The day alone: the clock stands in its own field.
    return momentWords(words.time, day, now).replace(/ ?00:00$/, '')
  }
  return (
    <View className="whistle-part">
      <Text size="label" strong>
        {words.whistle.day}
      </Text>
      <View className="whistle-chips" {...accessible({ role: 'radiogroup', label: words.whistle.day })}>
        {nextDays(now, DAYS_AHEAD).map((day, index) => (
          <Chip
            key={day}
            role="radio"
            text={nameOf(day, index)}
            chosen={day === draft.day}
            onPress={() => onChange({ day })}
          />
        ))}
      </View>
    </View>
  )
}

function Leads({ draft, called, onChange }: Omit<JointFieldsProps, 'now'>) {
  const words = useWords().whistle
  return (
    <View className="whistle-part">
      <Text size="label" strong>
        {words.lead}
      </Text>
      <View className="whistle-chips" {...accessible({ role: 'radiogroup', label: words.lead })}>
        <Chip
          role="radio"
          text={words.leadOwner}
          chosen={draft.leadId === undefined}
          onPress={() => onChange({ leadId: undefined })}
        />
        {called.map(({ organisationId, name }) => (
          <Chip
            key={organisationId ?? name}
            role="radio"
            text={name}
            chosen={draft.leadId === organisationId}
            onPress={() => onChange({ leadId: organisationId })}
          />
        ))}
      </View>
    </View>
  )
}
