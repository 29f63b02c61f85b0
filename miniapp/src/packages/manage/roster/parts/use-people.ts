import type { RosterView } from '@/api/types'
import { useStaff } from '../api/use-roster'
import type { Option } from './fields'

/** Everybody one may put on this roster: whoever stands in it already, and the staff of its area. */
export function usePeople(roster: RosterView): readonly Option[] {
  const staff = useStaff(roster.areaId).data?.items ?? []
  const found = new Map<string, string>()
  for (const { segments, holder } of roster.rows)
    for (const person of [holder, ...segments.map(({ user }) => user)])
      if (person) found.set(person.userId, person.name)
  for (const { id, name } of staff) found.set(id, name)
  return [...found].map(([id, name]) => ({ id, name }))
}
