import { useState } from 'react'
import type { StandInBody, StandInCandidateView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { Skeleton } from '@/ui/feedback/feedback'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useAskStandIn, useCandidates } from '../api/use-roster'
import { barWords } from '../model/bar-words'
import type { SheetProps } from '../model/board'
import { candidateWords } from '../model/candidate-words'
import { dateText, dayFromText, dayOf, dayStart, shortGrid } from '../model/week'
import { DateRange } from './fields'
import { FormSheet } from './form-sheet'

type ChangeSheetProps = SheetProps<'change'>
type Changed = Pick<ChangeSheetProps, 'roster' | 'row' | 'bar'>

interface Draft {
  from: string
  to: string
  userId: string
}

interface PersonProps {
  candidate: StandInCandidateView
  chosen: boolean
  onChoose: () => void
}

function Person({ candidate, chosen, onChoose }: PersonProps) {
  const { roster: words, common } = useDeskWords()
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

/** The holder may always take back what is the holder's. */
function withHolder(
  items: readonly StandInCandidateView[],
  { row: { holder, areaName }, bar: { segment } }: Changed,
  from: string,
): readonly StandInCandidateView[] {
  if (holder === null || segment.kind === 'gap' || segment.user?.userId === holder.userId) return items
  if (items.some(({ user }) => user.userId === holder.userId)) return items
  const own = {
    user: holder,
    gridName: areaName,
    adjacent: false,
    standInDays: 0,
    dates: [from],
    every: true,
  }
  return [own, ...items]
}

/** The days of a draft as a time; undefined while they make none. */
function timeOf({ from, to }: Draft): { from: number; to: number } | undefined {
  if (from === '' || to === '' || to < from) return undefined
  return { from: dayStart(dayFromText(from)), to: dayStart(dayFromText(to) + 1) }
}

/** Who could have these days, and whether one is chosen. */
function usePeopleFor(changed: Changed, draft: Draft) {
  const time = timeOf(draft)
  const asked = time && { gridId: changed.row.areaId, ...time }
  const candidates = useCandidates(changed.roster.areaId, asked)
  const people = withHolder(candidates.data?.items ?? [], changed, draft.from)
  return {
    people,
    waiting: candidates.isFetching,
    chosen: people.find(({ user }) => user.userId === draft.userId),
  }
}

function bodyOf(gridId: string, draft: Draft): StandInBody {
  const { from, to } = timeOf(draft) ?? { from: 0, to: 0 }
  // What of today has been stays with whoever had it.
  const iso = (at: number) => new Date(at).toISOString()
  return { gridId, userId: draft.userId, from: iso(Math.max(from, now())), to: iso(to), instead: true }
}

interface PeopleProps {
  people: readonly StandInCandidateView[]
  waiting: boolean
  chosen: StandInCandidateView | undefined
  onChoose: (userId: string) => void
}

function People({ people, waiting, chosen, onChoose }: PeopleProps) {
  const words = useDeskWords().roster.change
  return (
    <>
      <Text size="label" strong>
        {words.who}
      </Text>
      {waiting && people.length === 0 && <Skeleton rows={2} />}
      {people.map((each) => (
        <Person
          candidate={each}
          chosen={each === chosen}
          onChoose={() => onChoose(each.user.userId)}
          key={each.user.userId}
        />
      ))}
      <Text size="note" tone="ink2">
        {words.note}
      </Text>
    </>
  )
}

/** Who shall have a grid instead, on these days. */
export function ChangeSheet({ personId = '', onClose, ...changed }: ChangeSheetProps) {
  const { row, bar } = changed
  const words = useDeskWords().roster
  const first = dateText(dayOf(Math.max(bar.from, now())))
  const [draft, setDraft] = useState<Draft>({
    from: first,
    to: dateText(dayOf(bar.to - 1)),
    userId: personId,
  })
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const found = usePeopleFor(changed, draft)
  const ask = useAskStandIn(() => {
    toast(words.asked(found.chosen?.user.name ?? ''))
    onClose()
  })
  const { who, note } = barWords(words, bar.segment)
  const title = words.change.title(shortGrid(row.areaName))
  const form = { id: 'change', title, save: words.change.save, sending: ask, onClose }
  const save = () => ask.mutate(bodyOf(row.areaId, draft))
  return (
    <FormSheet {...form} ready={found.chosen !== undefined} onSave={save}>
      <Text size="label">{words.change.is([who, note].filter(Boolean).join(' '))}</Text>
      <DateRange words={words.change} value={draft} onChange={change} min={first} />
      <People {...found} onChoose={(userId) => change({ userId })} />
    </FormSheet>
  )
}
