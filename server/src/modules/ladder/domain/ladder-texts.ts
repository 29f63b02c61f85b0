import { countyDayNumber, countyTime } from '@beegrid/shared'
import type { Language } from '@beegrid/shared'
import type { BothLanguages } from '../../notification/index.js'

/** What is to be done, and what was not, by stage of the clock. */
const STAGES = {
  accept: { todo: both('接单', 'accept it'), undone: both('还没接单', 'not accepted yet') },
  arrive: { todo: both('到场', 'be on site'), undone: both('还没到场', 'nobody on site yet') },
  resolve: { todo: both('办结', 'finish it'), undone: both('还没办结', 'not done yet') },
  rework: { todo: both('重新办好', 'do it again'), undone: both('重办还没办好', 'still not done again') },
  verify: { todo: both('核查', 'check it'), undone: both('还没核查', 'not checked yet') },
  respond: { todo: both('报到', 'respond'), undone: both('部门还没报到', 'called, and no answer yet') },
  part: {
    todo: both('办好协办部分', 'finish your part'),
    undone: both('协办还没办好', 'a part is not done yet'),
  },
  answer: {
    todo: both('回复督办', 'answer the supervision'),
    undone: both('督办还没回复', 'supervised, and no answer yet'),
  },
} as const

export type LadderStage = keyof typeof STAGES

export interface LadderFacts {
  readonly stage: LadderStage
  readonly title: string
  readonly place: string
  /** Epoch milliseconds. */
  readonly dueAt: number
  readonly now: number
}

export interface LadderText {
  readonly title: BothLanguages
  readonly body: BothLanguages
}

function both(zh: string, en: string): BothLanguages {
  return { zh, en }
}

/** `14:12`, or `11-23 14:12` on another day, in the county's zone. */
export function momentText(at: number, now: number): string {
  const local = countyTime(at)
  const clock = local.slice(11, 16)
  return countyDayNumber(at) === countyDayNumber(now) ? clock : `${local.slice(5, 10)} ${clock}`
}

const what = ({ title, place }: LadderFacts): string => [title, place].filter(Boolean).join(' · ')

function body(facts: LadderFacts): BothLanguages {
  const when = momentText(facts.dueAt, facts.now)
  return both(`${what(facts)}，时限 ${when}`, `${what(facts)}; due ${when}`)
}

/** Before the limit is over, to whoever has it. */
export function reminderText(facts: LadderFacts): LadderText {
  const { todo } = STAGES[facts.stage]
  return { title: both(`时限快到了，请${todo.zh}`, `Almost due: please ${todo.en}`), body: body(facts) }
}

/** The limit is over, to whoever has it. */
export function overdueText(facts: LadderFacts): LadderText {
  const { todo } = STAGES[facts.stage]
  return { title: both(`超时了，请尽快${todo.zh}`, `Overdue: please ${todo.en}`), body: body(facts) }
}

/** To whoever steps in or stands above. */
export function raisedText(facts: LadderFacts): LadderText {
  const { undone } = STAGES[facts.stage]
  return {
    title: both(`超时${undone.zh}，请您过问`, `Overdue, ${undone.en}: please look into it`),
    body: body(facts),
  }
}

/** To a desk above that may not know what it is: neither what, nor whose, nor where but for the desk it lies with. */
export function closedText(desk: string): LadderText {
  return {
    title: both('有一件保密事项超时了', 'A confidential matter is overdue'),
    body: both(
      `${desk}有一件保密事项超时未办。内容不公开，请直接问${desk}`,
      `A confidential matter of ${desk} is overdue. What it is stays there; please ask ${desk}`,
    ),
  }
}

/** What was not done in time, by itself: 超时还没接单. */
export function undoneText(stage: LadderStage, language: Language): string {
  const { undone } = STAGES[stage]
  return language === 'en' ? `Overdue: ${undone.en}` : `超时${undone.zh}`
}

/** What a voice reads out: the provider's text has these two variables. */
export function spokenWords(stage: LadderStage): string {
  return `超时${STAGES[stage].undone.zh}`
}

export const DANGER_WORDS = '危险，刚刚上报'
