import { useState } from 'react'
import type { StandInCandidateView } from '@/api/types'
import { useWords } from '@/i18n'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Skeleton } from '@/ui/feedback/feedback'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useAskStandIn, useCandidates } from '../api/use-roster'
import { dateText, dayFromText, dayOf, dayStart, shortGrid } from '../model/week'
import { Box } from './fields'
import { candidateWords } from './gap-cards'
import { barWords } from './roster-bar'
import type { OpenSheet } from './roster-sheets'
import { useRefusal } from './use-refusal'

export type ChangeSheetProps = Extract<OpenSheet, { kind: 'change' }> & { onClose: () => void }

function Person({
  candidate,
  chosen,
  onChoose,
}: {
  candidate: StandInCandidateView
  chosen: boolean
  onChoose: () => void
}) {
  const { roster: words, common } = useWords()
  return (
    <label className="roster-person">
      <input type="radio" name="person" checked={chosen} onChange={onChoose} value={candidate.user.userId} />
      <span className="roster-person__names">
        <Text size="label" strong>
          {candidate.user.name}
        </Text>
        <Text size="note" tone="ink2">
          {candidateWords(words, common.comma, candidate)}
        </Text>
      </span>
    </label>
  )
}

/** Who shall have a grid instead, on these days. */
export function ChangeSheet({ roster, row, bar, personId, onClose }: ChangeSheetProps) {
  const words = useWords().roster
  const first = dayOf(Math.max(bar.from, now()))
  const [from, setFrom] = useState(dateText(first))
  const [to, setTo] = useState(dateText(dayOf(bar.to - 1)))
  const [chosen, setChosen] = useState(personId ?? '')
  // What of today has been stays with whoever had it.
  const start = Math.max(dayStart(dayFromText(from)), now())
  const time = { gridId: row.areaId, from: start, to: dayStart(dayFromText(to) + 1) }
  // A minute more or less asks nothing new.
  const asked = { ...time, from: dayStart(dayFromText(from)) }
  const valid = time.to > time.from
  const candidates = useCandidates(roster.areaId, valid ? asked : undefined)
  const ask = useAskStandIn(() => {
    const name = people.find(({ user }) => user.userId === chosen)?.user.name ?? ''
    toast(words.asked(name))
    onClose()
  })
  useRefusal(ask.error)
  const people = withHolder(candidates.data?.items ?? [], { row, bar, dates: [from] })
  const iso = (at: number) => new Date(at).toISOString()
  const save = () =>
    ask.mutate({
      ...{ gridId: row.areaId, userId: chosen, instead: true },
      ...{ from: iso(time.from), to: iso(time.to) },
    })
  const foot = (
    <Button
      text={words.change.save}
      look="primary"
      block
      id="change-save"
      disabled={!valid || !people.some(({ user }) => user.userId === chosen)}
      busy={ask.isPending}
      onPress={save}
    />
  )
  const { who, note } = barWords(words, bar.segment)
  return (
    <Sheet
      title={words.change.title(shortGrid(row.areaName))}
      onClose={onClose}
      foot={foot}
      id="sheet-change"
    >
      <div className="roster-form">
        <Text size="label">{`${words.change.now}：${[who, note].filter(Boolean).join(' ')}`}</Text>
        <div className="roster-form__pair">
          <Box
            label={words.change.from}
            type="date"
            name="from"
            value={from}
            min={dateText(first)}
            onChange={setFrom}
          />
          <Box label={words.change.to} type="date" name="to" value={to} min={from} onChange={setTo} />
        </div>
        <Text size="label" strong>
          {words.change.who}
        </Text>
        {candidates.isPending && valid ? <Skeleton rows={2} /> : null}
        {people.map((candidate) => (
          <Person
            candidate={candidate}
            chosen={candidate.user.userId === chosen}
            onChoose={() => setChosen(candidate.user.userId)}
            key={candidate.user.userId}
          />
        ))}
        <Text size="note" tone="ink2">
          {words.change.note}
        </Text>
      </div>
    </Sheet>
  )
}

/** The holder may always take back what is the holder's. */
function withHolder(
  items: readonly StandInCandidateView[],
  { row, bar, dates }: Pick<ChangeSheetProps, 'row' | 'bar'> & { dates: string[] },
): readonly StandInCandidateView[] {
  const { holder } = row
  const known = holder === null || items.some(({ user }) => user.userId === holder.userId)
  if (known || bar.segment.user?.userId === holder.userId || bar.segment.kind === 'gap') return items
  const own = { user: holder, gridName: row.areaName, adjacent: false, standInDays: 0, dates, every: true }
  return [own, ...items]
}
