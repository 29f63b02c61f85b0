import { useWords } from '@/i18n'
import { EVERY_DAY, WORKING_DAYS, type ShiftDraft } from '../model/shift-draft'
import { minuteFromText } from '../model/week'
import { Box, Choices, Pick, type Option } from './fields'

export interface ShiftFieldsProps {
  draft: ShiftDraft
  people: readonly Option[]
  desk: boolean
  onChange: (part: Partial<ShiftDraft>) => void
}

function Weekdays({ draft, onChange }: Part<'draft' | 'onChange'>) {
  const { roster } = useWords()
  const words = roster.shiftSheet
  const { weekdays } = draft
  return (
    <div className="roster-choices" role="group" aria-label={words.days}>
      {roster.weekdays.map((name, day) => (
        <button
          className="roster-choices__one"
          type="button"
          aria-pressed={((weekdays >> day) & 1) === 1}
          onClick={() => onChange({ weekdays: weekdays ^ (1 << day) })}
          key={name}
        >
          {name}
        </button>
      ))}
      <button
        className="roster-choices__all"
        type="button"
        onClick={() => onChange({ weekdays: WORKING_DAYS })}
      >
        {words.workdays}
      </button>
      <button className="roster-choices__all" type="button" onClick={() => onChange({ weekdays: EVERY_DAY })}>
        {words.everyDay}
      </button>
    </div>
  )
}

type Part<Keys extends keyof ShiftFieldsProps> = { [Key in Keys]: ShiftFieldsProps[Key] }

function Hours({ draft, onChange }: Part<'draft' | 'onChange'>) {
  const words = useWords().roster.shiftSheet
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

/** Who, on which days, from when to when, and for how long. */
export function ShiftFields({ draft, people, desk, onChange }: ShiftFieldsProps) {
  const words = useWords().roster.shiftSheet
  const standings = [words.holder, words.standIn]
  return (
    <>
      <Pick
        label={words.who}
        name="who"
        value={draft.userId}
        options={people}
        onChange={(userId) => onChange({ userId })}
      />
      {!desk && (
        <Choices
          label={words.standing}
          value={draft.standing === 'holder' ? words.holder : words.standIn}
          options={standings}
          onChange={(chosen) => onChange({ standing: chosen === words.holder ? 'holder' : 'standIn' })}
        />
      )}
      <Weekdays draft={draft} onChange={onChange} />
      <Hours draft={draft} onChange={onChange} />
      <div className="roster-form__pair">
        <Box
          label={words.validFrom}
          type="date"
          name="valid-from"
          value={draft.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <Box
          label={words.validTo}
          type="date"
          name="valid-to"
          value={draft.validTo}
          min={draft.validFrom}
          onChange={(validTo) => onChange({ validTo })}
        />
      </div>
    </>
  )
}
