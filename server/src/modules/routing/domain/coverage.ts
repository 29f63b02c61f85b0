import { DAY_MINUTES, localDay, minuteOfDay, momentOf } from './county-time.js'
import { withMergers, type Merger } from './merger.js'
import { whoIsOnDuty, type DutyFact, type DutyName, type DutyStatus, type Shift } from './roster.js'

/** From when to when, epoch milliseconds; the end is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A leave with its reason. */
export interface Away extends Span {
  readonly reason: string
}

/** A line of the roster with all leaves of its person: `absent` follows from the moment asked about. */
export interface RosterLine extends Omit<DutyFact, 'absent'> {
  readonly away: readonly Away[]
}

export const SEGMENT_KINDS = ['holder', 'standIn', 'shift', 'merged', 'gap'] as const
export type SegmentKind = (typeof SEGMENT_KINDS)[number]

/** Why nobody has it: no duty at all, none at this hour, the one who has it is away, or left the service. */
export const GAP_REASONS = ['nobody', 'offHours', 'absent', 'inactive'] as const
export type GapReason = (typeof GAP_REASONS)[number]

/** Whoever would have it, and why they do not. */
export interface Behind {
  readonly userId: string
  readonly state: 'absent' | 'inactive' | 'offHours' | 'relieved'
  readonly reason: string | null
}

export interface Segment extends Span {
  readonly kind: SegmentKind
  /** Nobody is planned at this hour on any day: the night, which is the desk's. A gap that is not quiet hurts. */
  readonly quiet: boolean
  readonly dutyId: string | null
  readonly userId: string | null
  readonly mergedInto: string | null
  readonly why: GapReason | null
  readonly behind: Behind | null
}

export interface CoverageQuestion extends Span {
  readonly areaId: string
  readonly duty: DutyName
  /** Of this area and of those it is merged into. */
  readonly lines: readonly RosterLine[]
  readonly mergers: readonly Merger[]
}

/**
 * Who has a post from moment to moment: segments without gap or overlap from `from` to `to`. Between two edges nothing
 * changes, and at each edge the router's own question is asked, so that the calendar and the router cannot disagree.
 */
export function coverage(question: CoverageQuestion): readonly Segment[] {
  const served = servedMinutes(question)
  const edges = [question.from, ...edgesOf(question), question.to]
  const segments: Segment[] = []
  edges.forEach((from, i) => {
    const to = edges[i + 1]
    if (to === undefined) return
    const next = { from, to, ...momentOfPost(question, from, served) }
    const last = segments.at(-1)
    if (last && sameLook(last, next)) segments[segments.length - 1] = { ...last, to }
    else segments.push(next)
  })
  return segments
}

/** How the duties of one area stand at a moment, in the order the router asks. */
export function statusesAt(
  question: Omit<CoverageQuestion, 'from' | 'to'>,
  at: number,
): readonly DutyStatus[] {
  const facts = question.lines.map(({ away, ...line }): DutyFact & Pick<RosterLine, 'away'> => ({
    ...line,
    away,
    absent: away.some(({ from, to }) => from <= at && at < to),
  }))
  return whoIsOnDuty(withMergers(facts, question.mergers, at), at).filter(
    ({ areaId, duty }) => areaId === question.areaId && duty === question.duty,
  )
}

type Look = Omit<Segment, 'from' | 'to'>

function momentOfPost(question: CoverageQuestion, at: number, served: Served): Look {
  const statuses = statusesAt(question, at)
  const person = statuses.find(({ state }) => state === 'onDuty')
  const behind = behindOf(question, statuses, { at, person })
  const none = { dutyId: null, userId: null, mergedInto: null, why: null, quiet: false, behind }
  if (!person) {
    const quiet = served !== 'always' && served[minuteOfDay(at)] !== 1
    const why = statuses.length === 0 ? 'nobody' : (behind?.state ?? 'offHours')
    return { ...none, kind: 'gap', quiet, why: why === 'relieved' ? 'offHours' : why }
  }
  const { id: dutyId, userId, mergedInto = null } = person
  return { ...none, kind: kindOf(person), dutyId, userId, mergedInto }
}

const WEEKEND = 0b1100000

/** The weekends' rotation (轮值) is a line of weekend days alone, of its own person or of one who comes every time. */
function kindOf({ duty, mergedInto, weekdays, standing, validTo, goesFirst }: DutyStatus): SegmentKind {
  if (mergedInto !== undefined) return 'merged'
  if (duty === 'dutyOfficer') return standing
  const everyTime = standing === 'holder' || (validTo === null && goesFirst !== true)
  if (everyTime && weekdays !== 0 && (weekdays & ~WEEKEND) === 0) return 'shift'
  return standing
}

/** The holder somebody stands in for, or who is missed. Off hours is no reason to be named: it was planned so. */
function behindOf(
  { lines }: CoverageQuestion,
  statuses: readonly DutyStatus[],
  { at, person }: { at: number; person: DutyStatus | undefined },
): Behind | null {
  if (person && (person.standing === 'holder' || person.mergedInto !== undefined)) return null
  const others = statuses.filter(
    ({ userId, mergedInto }) => mergedInto === undefined && userId !== person?.userId,
  )
  const missed = others.find((each) => (each.standing === 'holder' || !person) && isMissed(each, at))
  if (!missed) return null
  const { id, userId } = missed
  if (missed.state === 'onDuty') return { userId, state: 'relieved', reason: null }
  return { userId, state: missed.state, reason: missed.state === 'absent' ? reasonOf(lines, id, at) : null }
}

function reasonOf(lines: readonly RosterLine[], dutyId: string, at: number): string | null {
  const away = lines.find(({ id }) => id === dutyId)?.away ?? []
  return away.find(({ from, to }) => from <= at && at < to)?.reason ?? null
}

/** On duty and passed over, or kept from it by leave or a closed account. */
function isMissed({ state, ...shift }: DutyStatus, at: number): boolean {
  return state === 'onDuty' || (state !== 'offHours' && runsAt(shift, at))
}

/** Whether the person would be on duty but for leave or a closed account. */
function runsAt(shift: Shift, at: number): boolean {
  const fact = { id: '', userId: '', areaId: '', duty: 'gridResponsibility', standing: 'holder' } as const
  const [status] = whoIsOnDuty([{ ...fact, ...onlyShift(shift), absent: false, active: true }], at)
  return status?.state === 'onDuty'
}

function onlyShift({ weekdays, fromMinute, toMinute, validFrom, validTo }: Shift): Shift {
  return { weekdays, fromMinute, toMinute, validFrom, validTo }
}

type Served = 'always' | Uint8Array

/** The minutes of a day at which the grid is served by plan: its holders', or where there is none anybody's. */
function servedMinutes({ areaId, duty, lines }: CoverageQuestion): Served {
  const own = lines.filter((line) => line.areaId === areaId && line.duty === duty)
  const holders = own.filter(({ standing }) => standing === 'holder')
  const counted = holders.length > 0 ? holders : own
  if (counted.length === 0) return 'always'
  const served = new Uint8Array(DAY_MINUTES)
  for (const { fromMinute, toMinute } of counted) {
    const end = toMinute <= fromMinute ? toMinute + DAY_MINUTES : toMinute
    for (let minute = fromMinute; minute < end; minute += 1) served[minute % DAY_MINUTES] = 1
  }
  return served
}

/** Every moment inside at which something may change, each once, in order. */
function edgesOf({ from, to, lines, mergers }: CoverageQuestion): readonly number[] {
  const edges = new Set<number>()
  for (const shift of [...lines, ...mergers])
    for (const edge of shiftEdges(shift, { from, to })) edges.add(edge)
  for (const { away } of lines) for (const leave of away) edges.add(leave.from).add(leave.to)
  return [...edges].filter((edge) => edge > from && edge < to).sort((a, b) => a - b)
}

/** On every day, whatever the weekday: hours at which a grid is served elsewhere in the week are edges of gaps too. */
function shiftEdges(
  { fromMinute, toMinute, validFrom, validTo }: Shift,
  { from, to }: Span,
): readonly number[] {
  const edges = [validFrom, ...(validTo === null ? [] : [validTo])]
  const end = toMinute <= fromMinute ? toMinute + DAY_MINUTES : toMinute
  for (let day = localDay(from) - 1; day <= localDay(to); day += 1)
    edges.push(momentOf(day * DAY_MINUTES + fromMinute), momentOf(day * DAY_MINUTES + end))
  return edges
}

const COMPARED = ['kind', 'quiet', 'dutyId', 'userId', 'mergedInto', 'why'] as const

function sameLook(a: Look, b: Look): boolean {
  const same = COMPARED.every((field) => a[field] === b[field])
  return same && a.behind?.userId === b.behind?.userId && a.behind?.reason === b.behind?.reason
}
