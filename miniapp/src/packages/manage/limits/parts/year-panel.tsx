import { useState } from 'react'
import type { CalendarYearView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Problem } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'
import { dropYear, saveYear } from '../api/calendar'
import { readYearLines, yearLines } from '../model/year-lines'

export interface YearPanelProps {
  countyId: string
  version: number
  shown: CalendarYearView
  onClose: () => void
}

/** Doing a year as written, and taking it back to what is published. */
function useYear({ countyId, version, shown: { year }, onClose }: YearPanelProps, text: string) {
  const words = useDeskWords().limits
  const { busy, problem, say, run } = useDoing()
  const done = async (call: () => Promise<unknown>) => {
    if (await run(call, words.yearSaved(year))) onClose()
  }
  const save = () => {
    const { days, wrong } = readYearLines(text)
    if (wrong === undefined) void done(() => saveYear(countyId, { version, year, days }))
    else say(words.yearWrong(wrong))
  }
  return { busy, problem, save, back: () => void done(() => dropYear(countyId, { version, year })) }
}

/** The holidays of a year as text, a day a line: pasted from the notice as it is published. */
export function YearPanel(props: YearPanelProps) {
  const words = useDeskWords().limits
  const { year, source, days } = props.shown
  const [text, setText] = useState(() => yearLines(days))
  const { busy, problem, save, back } = useYear(props, text)
  const empty = text.trim() === ''
  return (
    <aside className="limits-side" aria-label={words.yearTitle(year)} id="year-panel">
      <Text size="body" strong heading>
        {words.yearTitle(year)}
      </Text>
      <Lines text={text} onChange={setText} />
      <Problem text={problem} />
      <div className="desk-buttons">
        <Button id="save-year" look="primary" text={words.save} busy={busy} disabled={empty} onPress={save} />
        <Button text={words.cancel} onPress={props.onClose} />
        {source === 'county' && <Button id="drop-year" look="plain" text={words.back} onPress={back} />}
      </div>
    </aside>
  )
}

function Lines({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const words = useDeskWords().limits
  return (
    <label className="desk-field limits-field--fill" htmlFor="year-lines">
      <span className="desk-field__note">{words.yearHint}</span>
      <textarea
        id="year-lines"
        className="desk-input limits-input--lines"
        value={text}
        placeholder={words.yearExample}
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
