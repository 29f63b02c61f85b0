import { Injectable } from '@nestjs/common'
import { countyDay, inWorkingTime, limitText, STAGE_LABELS, type Language } from '@beegrid/shared'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { countedDays, hoursText, type CountedDays, type WorkingCalendar } from '../../calendar/index.js'
import { LimitScopes, sourceText } from '../../limit/index.js'
import type { ClockDaysView, TicketClocksView, TicketClockView } from '../clock.views.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { clockSteps, countedFrom, daysRangeText, daysText } from '../domain/clock-story.js'

export interface ClockReader {
  readonly language: Language
  readonly calendar: WorkingCalendar
  /** Names of the called parties, by assignment. */
  readonly parties: ReadonlyMap<string, string>
}

/** Clocks as their page shows them. */
@Injectable()
export class ClockPresenter {
  constructor(
    private readonly scopes: LimitScopes,
    private readonly clock: Clock,
  ) {}

  all(clocks: readonly TicketClockEntity[], reader: ClockReader): TicketClocksView {
    const items = clocks.map((each) => this.view(each, reader))
    return { now: isoTime(this.clock.now()), hours: hoursText(reader.calendar), items }
  }

  private view(clock: TicketClockEntity, reader: ClockReader): TicketClockView {
    const { language, parties } = reader
    const now = this.clock.now()
    const { id, stage, state, limitValue, limitUnit, startedAt, dueAt, pausedAt, stoppedAt } = clock
    const label = STAGE_LABELS[stage]
    const party = parties.get(clock.assignmentId ?? '') ?? null
    const rows = counted(clock, reader)
    return {
      ...{ id, stage, state, party, limitValue, limitUnit },
      stageName: language === 'en' ? label.en : label.zh,
      limitText: limitText({ value: limitValue, unit: limitUnit }, language),
      unitText: unitText(clock, language),
      source: this.source(clock, language),
      ...{ startedAt: isoTime(startedAt), dueAt: isoTime(dueAt) },
      ...{ pausedAt: isoTimeOrNull(pausedAt), stoppedAt: isoTimeOrNull(stoppedAt) },
      overdue: dueAt < (stoppedAt ?? pausedAt ?? now),
      steps: clockSteps(clock, language, yearOf(now)).map((step) => ({
        ...{ at: isoTime(step.at), text: step.text, dueAt: isoTime(step.dueAt) },
      })),
      days: rows.map((row) => daysView(row, language)),
      notes: notesOf(clock, rows, reader),
    }
  }

  private source({ source }: TicketClockEntity, language: Language): string | null {
    return source && sourceText(source, language, (scope) => this.scopes.namesOf(scope, language))
  }
}

const yearOf = (at: number): number => Number(countyDay(at).slice(0, 4))

/** What the days of a limit in working time count. While it stands still there is no end to count to. */
function counted(clock: TicketClockEntity, { calendar }: ClockReader): readonly CountedDays[] {
  if (!inWorkingTime(clock.limitUnit) || clock.state === 'paused') return []
  return countedDays(calendar, { from: countedFrom(clock), to: clock.dueAt })
}

function daysView(row: CountedDays, language: Language): ClockDaysView {
  const { from, to, countedMs } = row
  const text = daysText(row, language)
  return { from, to, daysText: daysRangeText(from, to, language), text, countedMs }
}

function unitText({ limitUnit }: TicketClockEntity, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh)
  if (inWorkingTime(limitUnit)) return say('只在工作时间内走', 'Runs in working time only')
  return limitUnit === 'natural_day'
    ? say('按日历天走，节假日也算', 'Runs on the calendar, holidays included')
    : say('不间断，夜里和节假日也算', 'Runs without a break, by night and on holidays too')
}

function notesOf(
  clock: TicketClockEntity,
  rows: readonly CountedDays[],
  { calendar, language }: ClockReader,
): string[] {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh)
  const unknown = [
    ...new Set(rows.filter(({ source }) => source === 'weekdays').map(({ to }) => to.slice(0, 4))),
  ]
  const changed = inWorkingTime(clock.limitUnit) && clock.calendarVersion !== calendar.version
  return [
    ...unknown.map((year) =>
      say(
        `${year} 年的放假安排还没有公布，暂按周一至周五计算`,
        `The holidays of ${year} are not published yet: Monday to Friday for now`,
      ),
    ),
    ...(changed
      ? [
          say(
            '工作日历后来改过；这个时限仍按当时的承诺',
            'The working calendar was changed since; this limit stays as it was promised',
          ),
        ]
      : []),
  ]
}
