import type { Row } from '../../support/evidence.js'
import { reckonedDue, reckonedResume, type ReckonedLimit } from '../../support/reckoning.js'
import { parsed, type Finding, type TicketStory, type World } from './world.js'

interface Turn {
  readonly kind: string
  readonly at: number
  readonly since?: number
  readonly limit?: ReckonedLimit
  readonly before: number
}

const PROMISES = new Set(['merged', 'unmerged'])

const limitOf = (clock: Row): ReckonedLimit => ({
  value: Number(clock['limit_value']),
  unit: String(clock['limit_unit']) as ReckonedLimit['unit'],
})

const turnsOf = (clock: Row): readonly Turn[] => {
  const turns = parsed(clock['turns'])
  return Array.isArray(turns) ? (turns as Turn[]) : []
}

/** The limit a clock began with: a later one stands in its columns, so the first turn tells where it stood. */
function begun(clock: Row, turns: readonly Turn[]): number {
  const anew = turns.findIndex(({ kind }) => kind === 'restarted' || kind === 'renamed')
  if (anew < 0) return reckonedDue(Number(clock['started_at']), limitOf(clock))
  return turns[0]?.before ?? 0
}

type Turning = (due: number, turn: Turn, clock: Row) => number

const anew: Turning = (_due, { at, limit }, clock) => reckonedDue(at, limit ?? limitOf(clock))

/** What each turn makes of a due time, by the rules in docs/architecture.md. */
const TURNS: Readonly<Record<string, Turning>> = {
  restarted: anew,
  renamed: anew,
  extended: (due, { limit }, clock) => reckonedDue(due, limit ?? limitOf(clock)),
  paused: (due, { at, since = at }, clock) =>
    reckonedResume({ dueAt: due, pausedAt: since, resumedAt: at }, limitOf(clock)),
  givenBack: (due, { at, since = at }, clock) => {
    const pausedAt = Math.max(since, Number(clock['started_at']))
    return reckonedResume({ dueAt: due, pausedAt, resumedAt: at }, limitOf(clock))
  },
}

function turned(due: number, turn: Turn, clock: Row): number {
  const turning = TURNS[turn.kind]
  if (!turning) throw new Error(`the reckoning knows no ${turn.kind}`)
  return turning(due, turn, clock)
}

function wrongDue({ number }: TicketStory, clock: Row): Finding[] {
  const turns = turnsOf(clock)
  const own = turns
    .filter(({ kind }) => !PROMISES.has(kind))
    .reduce((due, turn) => turned(due, turn, clock), begun(clock, turns))
  const promise = clock['own_due_at'] === null ? null : Number(clock['own_due_at'])
  const due = Number(clock['due_at'])
  const wrong = (promise ?? due) !== own || (promise !== null && due > promise)
  return wrong ? [`clock: ${number} ${String(clock['stage'])} due ${due}, reckoned ${own}`] : []
}

/** Each pause, extension and beginning happened when the timeline says so. */
function unexplained({ number, events }: TicketStory, clock: Row): Finding[] {
  const times = new Set(events.map(({ at }) => at))
  const moments = [clock['started_at'], clock['stopped_at'], clock['paused_at']].filter((at) => at !== null)
  const turns = turnsOf(clock).flatMap(({ at, since }) => [at, since ?? at])
  const strange = [...moments.map(Number), ...turns].filter((at) => !times.has(at))
  const granted = events
    .filter(({ action, data }) => action === 'grant' && data['passed'] === true)
    .map(({ at }) => at)
  const given = turnsOf(clock).filter(({ kind, at }) => kind === 'extended' && !granted.includes(at))
  if (strange.length + given.length === 0) return []
  return [`clock: ${number} ${String(clock['stage'])} moved at a time the timeline does not know`]
}

const OWN = new Set(['accept', 'arrive', 'resolve', 'rework', 'verify'])
/** By state: what must run of the ticket's own clocks, and what may. */
const RUNS: Readonly<Record<string, readonly [must: string, may: string]>> = {
  submitted: ['work', 'accept'],
  dispatched: ['accept work', ''],
  accepted: ['work', 'arrive'],
  on_site: ['work', ''],
  resolved: ['verify', ''],
}

const named = (names = ''): readonly string[] => names.split(' ').filter(Boolean)

function wrongRunning({ number, status, clocks }: TicketStory): Finding[] {
  const running = clocks.filter(({ state }) => state === 'running').map(({ stage }) => String(stage))
  const own = running.filter((stage) => OWN.has(stage))
  const stages = own.map((stage) => (stage === 'resolve' || stage === 'rework' ? 'work' : stage))
  const [must, may] = (RUNS[status] ?? []).map(named)
  const missing = (must ?? []).some((each) => stages.filter((stage) => stage === each).length !== 1)
  const more = stages.some((stage) => ![...(must ?? []), ...(may ?? [])].includes(stage))
  return missing || more ? [`clock: ${number} (${status}) runs ${stages.join(' ') || 'nothing'}`] : []
}

/** The ticket itself says when it is due next; called parties have their clocks beside it. */
function wrongNext({ number, clocks, row }: TicketStory): Finding[] {
  const own = clocks.filter((clock) => clock['assignment_id'] === null)
  const running = own.filter(({ state }) => state === 'running').map((clock) => Number(clock['due_at']))
  const next = running.length === 0 ? null : Math.min(...running)
  const told = row['next_due_at'] === null ? null : Number(row['next_due_at'])
  return next === told ? [] : [`clock: ${number} says it is due next at ${String(told)}, not ${String(next)}`]
}

/** G48: every clock equals the reckoning, has moved when the timeline says so, and runs where it should. */
export function wrongClocks({ stories }: World): Finding[] {
  return stories.flatMap((story) => [
    ...story.clocks.flatMap((clock) => [...wrongDue(story, clock), ...unexplained(story, clock)]),
    ...wrongRunning(story),
    ...wrongNext(story),
  ])
}
