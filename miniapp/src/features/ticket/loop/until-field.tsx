import { Picker, View } from '@tarojs/components'
import { countyDay, DAY_MS } from '@beegrid/shared'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { accessible } from '@/platform/accessible'
import { now } from '@/platform/clock'
import { Chip } from '@/ui/chip/chip'
import { cx } from '@/ui/cx'
import { Text } from '@/ui/text/text'
import { closingOf, untilChoices, type UntilKind } from './until-choices'
import './loop.scss'

export interface UntilFieldProps {
  kind: UntilKind
  /** Epoch milliseconds. */
  value: number | undefined
  onChange: (at: number) => void
}

const YEAR_MS = 365 * DAY_MS

/** By when: a tap on what one is likely to mean, or a day of the calendar. */
export function UntilField({ kind, value, onChange }: UntilFieldProps) {
  const words = useWords()
  const [opened] = useState(now)
  const choices = untilChoices(kind, opened, words.loop)
  const own = value !== undefined && !choices.some(({ at }) => at === value)
  const title = kind === 'hold' ? words.loop.untilHold : words.loop.untilAnswer
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {title}
      </Text>
      <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: title })}>
        {choices.map(({ id, text, at }) => (
          <Chip
            key={id}
            id={`until-${id}`}
            role="radio"
            text={text}
            chosen={at === value}
            onPress={() => onChange(at)}
          />
        ))}
        <DayChip opened={opened} value={value} chosen={own} onChange={onChange} />
      </View>
      {value !== undefined && (
        <Text size="note" tone="ink2">
          {momentWords(words.time, value, opened)}
        </Text>
      )}
    </View>
  )
}

interface DayChipProps extends Pick<UntilFieldProps, 'value' | 'onChange'> {
  /** When the sheet was opened: no day before it. */
  opened: number
  chosen: boolean
}

function DayChip({ opened, value, chosen, onChange }: DayChipProps) {
  const words = useWords().loop
  const pick = (day: string) => {
    const at = closingOf(day)
    if (at !== undefined && at > now()) onChange(at)
  }
  return (
    <Picker
      mode="date"
      value={countyDay(value ?? opened)}
      start={countyDay(opened)}
      end={countyDay(opened + YEAR_MS)}
      onChange={({ detail }) => pick(detail.value)}
    >
      <View className={cx('chip', 'until-pick', chosen && 'chip--chosen')} id="until-pick">
        {words.pickDay}
      </View>
    </Picker>
  )
}
