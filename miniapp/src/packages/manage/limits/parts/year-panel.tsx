import { useState } from 'react'
import type { CalendarYearView } from '@/api/types'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { dropYear, saveYear } from '../api/calendar'
import { useSaving } from '../hooks/use-saving'
import { readYearLines, yearLines } from '../model/year-lines'
import { Problem } from './controls'

export interface YearPanelProps {
  countyId: string
  version: number
  shown: CalendarYearView
  onClose: () => void
}

/** The holidays of a year as text, a day a line: pasted from the notice as it is published. */
export function YearPanel({ countyId, version, shown, onClose }: YearPanelProps) {
  const words = useWords().clocks
  const { year, source, days } = shown
  const [text, setText] = useState(() => yearLines(days))
  const { busy, problem, say, run } = useSaving()
  const save = async () => {
    const read = readYearLines(text)
    if (read.wrong !== undefined) {
      say(words.yearWrong(read.wrong))
      return
    }
    const saved = () => saveYear(countyId, { version, year, days: read.days })
    if (await run(saved, words.yearSaved(year))) onClose()
  }
  const back = async () => {
    if (await run(() => dropYear(countyId, { version, year }), words.yearSaved(year))) onClose()
  }
  return (
    <aside className="limits-side" aria-label={words.yearTitle(year)} id="year-panel">
      <Text size="body" strong heading>
        {words.yearTitle(year)}
      </Text>
      <label className="limits-field limits-field--fill" htmlFor="year-lines">
        <small>{words.yearHint}</small>
        <textarea
          id="year-lines"
          className="limits-input limits-input--lines"
          value={text}
          placeholder={words.yearExample}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Problem text={problem} />
      <div className="limits-buttons">
        <Button
          id="save-year"
          look="primary"
          text={words.save}
          busy={busy}
          disabled={text.trim() === ''}
          onPress={() => void save()}
        />
        <Button text={words.cancel} onPress={onClose} />
        {source === 'county' && (
          <Button id="drop-year" look="plain" text={words.back} onPress={() => void back()} />
        )}
      </div>
    </aside>
  )
}
