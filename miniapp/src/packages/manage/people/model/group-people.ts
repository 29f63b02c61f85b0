import type { StaffView } from '@/api/types'

export interface PeopleGroup {
  /** The area or organisation; empty for people who hold a role nowhere in particular. */
  name: string
  people: readonly StaffView[]
}

/** Where somebody is counted: the first role in force, else the first there is. */
export function homeOf({ memberships }: StaffView): string {
  const main = memberships.find(({ state }) => state === 'now') ?? memberships[0]
  return main?.placeName ?? ''
}

/** By area in the order they come, people without one last. */
export function groupPeople(people: readonly StaffView[]): PeopleGroup[] {
  const groups = new Map<string, StaffView[]>()
  for (const person of people) {
    const name = homeOf(person)
    groups.set(name, [...(groups.get(name) ?? []), person])
  }
  return [...groups]
    .map(([name, members]) => ({ name, people: members }))
    .sort((a, b) => (a.name === '' ? 1 : 0) - (b.name === '' ? 1 : 0) || a.name.localeCompare(b.name, 'zh'))
}
