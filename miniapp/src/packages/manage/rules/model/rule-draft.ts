import type { RuleBody, RuleView } from '@/api/types'
import { randomKey } from '@/platform/random'

/** A rule as it is being written; its id is ours until it is saved. */
export type DraftRule = RuleBody & { id: string }
export type DraftTime = NonNullable<RuleBody['time']>
export type TimeKind = 'always' | 'night' | 'office' | 'custom'

export const ALWAYS: DraftTime = { weekdays: 127, fromMinute: 0, toMinute: 1440 }
const NIGHT: DraftTime = { weekdays: 127, fromMinute: 1080, toMinute: 480 }
const OFFICE: DraftTime = { weekdays: 31, fromMinute: 480, toMinute: 1080 }
export const TIMES: Readonly<Record<Exclude<TimeKind, 'custom'>, DraftTime>> = {
  always: ALWAYS,
  night: NIGHT,
  office: OFFICE,
}

export function draftOf({ id, areaId, categoryId, time, owner }: RuleView): DraftRule {
  return {
    id,
    areaId,
    ...(categoryId !== null && { categoryId }),
    time: { ...time },
    owner: { ...owner } as DraftRule['owner'],
  }
}

/** For the whole county, anything, always; to whom is left to be chosen. */
export function newRule(countyId: string): DraftRule {
  return { id: randomKey(), areaId: countyId, time: ALWAYS, owner: { kind: 'organisation' } }
}

export function isComplete({ owner }: DraftRule): boolean {
  if (owner.kind === 'organisation') return owner.organisationId !== undefined
  if (owner.kind === 'desk') return owner.level !== undefined
  return owner.kind === 'gridPost' || owner.areaId !== undefined
}

/** Members in one order, so that equal rules are equal text. */
export function ruleText({ id, areaId, categoryId, time = ALWAYS, owner }: DraftRule): string {
  const { weekdays, fromMinute, toMinute, validFrom, validTo } = time
  const { kind, organisationId, level, areaId: deskId } = owner
  return JSON.stringify([
    ...[id, areaId, categoryId, weekdays, fromMinute, toMinute, validFrom, validTo],
    ...[kind, organisationId, level, deskId],
  ])
}

export function tableText(rules: readonly DraftRule[]): string {
  return rules.map(ruleText).sort().join('\n')
}

export interface DraftChanges {
  added: readonly string[]
  edited: readonly string[]
  removed: readonly string[]
}

export function changesOf(base: readonly DraftRule[], draft: readonly DraftRule[]): DraftChanges {
  const before = new Map(base.map((rule) => [rule.id, ruleText(rule)]))
  const kept = new Set(draft.map(({ id }) => id))
  return {
    added: draft.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    edited: draft
      .filter((rule) => before.has(rule.id) && before.get(rule.id) !== ruleText(rule))
      .map(({ id }) => id),
    removed: base.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  }
}

function sameHours(a: DraftTime, b: DraftTime): boolean {
  return a.weekdays === b.weekdays && a.fromMinute === b.fromMinute && a.toMinute === b.toMinute
}

export function timeKindOf(time: DraftTime = ALWAYS): TimeKind {
  const kinds = ['always', 'night', 'office'] as const
  return kinds.find((kind) => sameHours(TIMES[kind], time)) ?? 'custom'
}

/** `08:30` of minutes from midnight; the end of the day reads as its start, which the input can show. */
export function clockOf(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}

export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
