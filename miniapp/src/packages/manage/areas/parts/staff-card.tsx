import type { DutyView } from '@/api/types'
import { useAreaStaff } from '@/features/area/api/use-area-staff'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { Avatar } from '@/ui/avatar/avatar'
import { TitledCard } from './titled-card'

const ALL_WEEK = 127
const WHOLE_DAY = 1440

/** What the duty is, and when it is held where that is not always. */
function useDutyWords({ duty, line, standing, weekdays, fromMinute, toMinute }: DutyView): string {
  const words = useDeskWords().areaKeeping.staff
  const always = weekdays === ALL_WEEK && toMinute - fromMinute >= WHOLE_DAY
  return [
    words.duties[duty],
    line ?? words.tasks[duty],
    ...(standing === 'standIn' ? [words.standIn] : []),
    ...(always ? [] : [words.someTime]),
  ].join(' · ')
}

function Person({ person }: { person: DutyView }) {
  const note = useDutyWords(person)
  return (
    <div className="areas-person">
      <Avatar name={person.userName} />
      <div className="areas-person__words">
        <div className="areas-person__name">{person.userName}</div>
        <div className="desk-note">{note}</div>
      </div>
    </div>
  )
}

function Nobody() {
  const words = useDeskWords().areaKeeping.staff
  return (
    <div className="areas-card__none">
      <strong>{words.none}</strong>
      <span>{words.noneNote}</span>
    </div>
  )
}

/** Who has which duty in a grid: the first thing a county asks of one. */
export function StaffCard({ gridId }: { gridId: string }) {
  const words = useDeskWords()
  const { data, isError } = useAreaStaff(gridId)
  const { title, failed, assign } = words.areaKeeping.staff
  const roster = (
    <button type="button" className="areas-plain areas-fact__link" onClick={() => go(PATHS.roster)}>
      {assign}
    </button>
  )
  return (
    <TitledCard title={title} trail={roster} id="area-staff">
      {data?.items.length === 0 && <Nobody />}
      {data?.items.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {!data && <p className="areas-card__wait">{isError ? failed : words.common.loading}</p>}
    </TitledCard>
  )
}
