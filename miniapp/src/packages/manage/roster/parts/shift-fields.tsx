import { useDeskWords } from '@/i18n/desk'
import type { ShiftDraft } from '../model/shift-draft'
import { minuteFromText } from '../model/week'
import { Box, Choices, DateRange, Pick, type Option } from './fields'
import { Weekdays } from './weekdays'

export interface ShiftFieldsProps {
  draft: ShiftDraft
  people: readonly Option[]
  desk: boolean
  onChange: (part: Partial<ShiftDraft>) => void
}

type Part<Keys extends keyof ShiftFieldsProps> = { [Key in Keys]: ShiftFieldsProps[Key] }

function Hours({ draft, onChange }: Part<'draft' | 'onChange'>) {
  const words = useDeskWords().roster.shiftSheet
  const overnight = minuteFromText(draft.to) <= minuteFromText(draft.from)
  return (
    <div className="roster-form__pair">
      <Box
        label={words.from}
        type="time"
        name="hours-from"
        value={draft.from}
        onChange={(from) => onChange({ from })}
      />
      <Box
        label={overnight ? `${words.to} · ${words.nextDay}` : words.to}
        type="time"
        name="hours-to"
        value={draft.to}
        onChange={(to) => onChange({ to })}
      />
    </div>
  )
}

function Standing({ draft, onChange }: Part<'draft' | 'onChange'>) {
  const words = useDeskWords().roster.shiftSheet
  const names = { holder: words.holder, standIn: words.standIn }
  return (
    <Choices
      label={words.standing}
      value={names[draft.standing]}
      options={Object.values(names)}
      onChange={(chosen) => onChange({ standing: chosen === names.holder ? 'holder' : 'standIn' })}
    />
  )
}

/** Who, on which days, from when to when, and for how long. */
export function ShiftFields({ draft, people, desk, onChange }: ShiftFieldsProps) {
  const words = useDeskWords().roster.shiftSheet
  return (
    <>
      <Pick
        label={words.who}
        name="who"
        value={draft.userId}
        options={people}
        onChange={(userId) => onChange({ userId })}
      />
      {!desk && <Standing draft={draft} onChange={onChange} />}
      <Weekdays value={draft.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <Hours draft={draft} onChange={onChange} />
      <DateRange
        words={{ from: words.validFrom, to: words.validTo }}
        value={{ from: draft.validFrom, to: draft.validTo }}
        onChange={({ from: validFrom = draft.validFrom, to: validTo = draft.validTo }) =>
          onChange({ validFrom, validTo })
        }
      />
    </>
  )
}
