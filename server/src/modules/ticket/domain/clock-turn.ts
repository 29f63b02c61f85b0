import type { Limit } from '@beegrid/shared'
import { dueAt, resumedDue, type WorkingCalendar } from '../../calendar/index.js'
import type { SourcedLimit } from '../../limit/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { ClockStage } from './deadline.js'
import type { ClockTurn } from './turned-due.js'
import type { ClockChange } from './ticket-change.js'

export type Turn = Exclude<ClockChange, { op: 'start' }>
export type TurnedColumns = Partial<
  Pick<
    TicketClockEntity,
    | 'state'
    | 'pausedAt'
    | 'dueAt'
    | 'ownDueAt'
    | 'stoppedAt'
    | 'nextStepAt'
    | 'percentTaken'
    | 'turns'
    | 'limitValue'
    | 'limitUnit'
    | 'source'
    | 'startedAt'
    | 'calendarVersion'
  >
>

/** When it happens, and by which calendar. */
export interface TurnTime {
  readonly now: number
  readonly calendar: WorkingCalendar
}

const limitOf = ({ limitValue, limitUnit }: TicketClockEntity): Limit => ({
  value: limitValue,
  unit: limitUnit,
})

const isMeant = ({ stage }: TicketClockEntity, { stages }: { stages?: readonly string[] }): boolean =>
  stages === undefined || stages.includes(stage)

function noted({ turns }: TicketClockEntity, turn: ClockTurn): Pick<TurnedColumns, 'turns'> {
  return { turns: [...(turns ?? []), turn] }
}

/** Its own promise moves; while an earlier one of a merged ticket holds, that one stays. */
function ownDue(clock: TicketClockEntity, own: number): Pick<TurnedColumns, 'dueAt' | 'ownDueAt'> {
  if (clock.ownDueAt === null) return { dueAt: own }
  return own <= clock.dueAt ? { dueAt: own, ownDueAt: null } : { ownDueAt: own }
}

const ownOf = ({ dueAt: due, ownDueAt }: TicketClockEntity): number => ownDueAt ?? due

/** The due time as it is now moved, with why on record. */
function moved(
  clock: TicketClockEntity,
  own: number,
  turn: Omit<ClockTurn, 'before' | 'after'>,
): TurnedColumns {
  const due = ownDue(clock, own)
  return { ...due, ...noted(clock, { ...turn, before: clock.dueAt, after: due.dueAt ?? clock.dueAt }) }
}

const stopped = (at: number): TurnedColumns => ({ state: 'stopped', stoppedAt: at, nextStepAt: null })

/** A clock that stood still runs on with what was left; nothing is counted for the time it stood. */
function resumed(clock: TicketClockEntity, { now, calendar }: TurnTime): TurnedColumns {
  const { pausedAt, limitUnit: unit } = clock
  const runs = { state: 'running', pausedAt: null } as const
  if (pausedAt === null) return runs
  const later = (due: number): number => resumedDue(calendar, { dueAt: due, pausedAt, unit }, now)
  const due = { dueAt: later(clock.dueAt), ownDueAt: clock.ownDueAt === null ? null : later(clock.ownDueAt) }
  const turn = { kind: 'paused', at: now, since: pausedAt, before: clock.dueAt, after: due.dueAt } as const
  return { ...runs, ...due, ...noted(clock, turn) }
}

function restarted(
  clock: TicketClockEntity,
  limit: SourcedLimit,
  { now, calendar }: TurnTime,
): TurnedColumns {
  return {
    ...moved(clock, dueAt(calendar, now, limit), { kind: 'restarted', at: now, limit: plain(limit) }),
    ...limitColumns(limit),
    ...{ nextStepAt: now, calendarVersion: calendar.version },
  }
}

function limitColumns({ value, unit, source }: SourcedLimit): TurnedColumns {
  return { limitValue: value, limitUnit: unit, source: source ?? null }
}

const plain = ({ value, unit }: Limit): Limit => ({ value, unit })

const FOR_THE_WORK = new Set<ClockStage>(['resolve', 'rework'])

/** 延期: one more of the original limit. */
function extended(clock: TicketClockEntity, { now, calendar }: TurnTime): TurnedColumns {
  const limit = limitOf(clock)
  return moved(clock, dueAt(calendar, ownOf(clock), limit), { kind: 'extended', at: now, limit })
}

/** The same owner has it again: the time since then is not counted. */
function givenBack(clock: TicketClockEntity, since: number, { now, calendar }: TurnTime): TurnedColumns {
  const left = { dueAt: ownOf(clock), pausedAt: Math.max(since, clock.startedAt), unit: clock.limitUnit }
  return moved(clock, resumedDue(calendar, left, now), { kind: 'givenBack', at: now, since })
}

/** Known better what it is: only ever nearer, so that nobody names a matter for its longer limit. */
function renamed(
  clock: TicketClockEntity,
  limit: SourcedLimit,
  { now, calendar }: TurnTime,
): TurnedColumns | undefined {
  const due = dueAt(calendar, now, limit)
  if (due >= ownOf(clock)) return undefined
  return {
    ...moved(clock, due, { kind: 'renamed', at: now, limit: plain(limit) }),
    ...limitColumns(limit),
    nextStepAt: now,
  }
}

function taken(
  clock: TicketClockEntity,
  { dueAt: due, ownDueAt }: Extract<Turn, { op: 'due' }>,
  { now }: TurnTime,
): TurnedColumns {
  const kind = due < clock.dueAt ? 'merged' : 'unmerged'
  return { dueAt: due, ownDueAt, ...noted(clock, { kind, at: now, before: clock.dueAt, after: due }) }
}

type Moving = Extract<Turn, { op: 'extend' | 'restart' | 'giveBack' | 'rename' }>

/** What was overdue stays so: neither handing on nor giving back makes it good. */
function movedBy(clock: TicketClockEntity, change: Moving, time: TurnTime): TurnedColumns | undefined {
  const over = clock.dueAt < time.now
  switch (change.op) {
    case 'extend':
      return FOR_THE_WORK.has(clock.stage) ? extended(clock, time) : undefined
    case 'rename':
      return renamed(clock, change.limit, time)
    case 'restart':
      return over ? undefined : restarted(clock, change.limit, time)
    case 'giveBack':
      return over ? undefined : givenBack(clock, change.since, time)
  }
}

const isStopMeant = (
  clock: TicketClockEntity,
  { stage, assignmentId }: Extract<Turn, { op: 'stop' }>,
): boolean => clock.stage === stage && (assignmentId ?? clock.assignmentId) === clock.assignmentId

const isMoving = (change: Turn): change is Moving =>
  ['extend', 'restart', 'giveBack', 'rename'].includes(change.op)

/** What a change makes of a clock that runs. */
function ofRunning(clock: TicketClockEntity, change: Turn, time: TurnTime): TurnedColumns | undefined {
  if (isMoving(change)) return isOfStage(clock, change) ? movedBy(clock, change, time) : undefined
  if (change.op === 'due') return clock.id === change.id ? taken(clock, change, time) : undefined
  return haltedBy(clock, change, time)
}

/** Stops it, or makes it stand still. */
function haltedBy(clock: TicketClockEntity, change: Turn, { now }: TurnTime): TurnedColumns | undefined {
  if (change.op === 'stop' && isStopMeant(clock, change)) return stopped(now)
  return change.op === 'pauseAll' && isMeant(clock, change) ? { state: 'paused', pausedAt: now } : undefined
}

const isOfStage = ({ stage }: TicketClockEntity, change: Moving): boolean =>
  !('stage' in change) || change.stage === stage

/** What a change makes of a clock; undefined where it leaves it alone. */
export function turnedClock(
  clock: TicketClockEntity,
  change: Turn,
  time: TurnTime,
): TurnedColumns | undefined {
  if (clock.state === 'stopped') return undefined
  if (change.op === 'stopAll') return stopped(time.now)
  if (clock.state === 'running') return ofRunning(clock, change, time)
  return change.op === 'resumeAll' && isMeant(clock, change) ? resumed(clock, time) : undefined
}
