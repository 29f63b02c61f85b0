import {
  DESK_LEVEL_LABELS,
  DESK_LEVELS,
  REQUEST_KIND_LABELS,
  REQUEST_KINDS,
  type DeskLevel,
  type RequestKind,
  type TicketAction,
} from '@beegrid/shared'
import type { EventData } from '../data/ticket-event.entity.js'
import { shortDay, shortTime } from './short-times.js'

/** What a line of the timeline says about a request or a supervision order. */
export interface LoopFacts {
  readonly request?: RequestKind
  /** The next desk that is asked after a first yes. */
  readonly next?: DeskLevel
  /** The desk that did not answer in time. */
  readonly silent?: DeskLevel
  /** The end of a hold, by when an order is answered; epoch milliseconds. */
  readonly until?: number
  readonly answerBy?: number
}

interface Told {
  readonly passed?: boolean
  readonly to: string
  readonly loop?: LoopFacts
}

export function loopFacts({ request, next, silent, until, answerBy }: EventData): LoopFacts {
  const kind = REQUEST_KINDS.find((each) => each === request)
  const level = DESK_LEVELS.find((each) => each === next)
  const passed = DESK_LEVELS.find((each) => each === silent)
  return {
    ...(kind && { request: kind }),
    ...(level && { next: level }),
    ...(passed && { silent: passed }),
    ...(typeof until === 'number' && { until }),
    ...(typeof answerBy === 'number' && { answerBy }),
  }
}

type Sentences = Partial<Record<TicketAction, (told: Told) => string>>

const kindZh = ({ request = 'suspend' }: LoopFacts): string => REQUEST_KIND_LABELS[request].staff
const kindEn = ({ request = 'suspend' }: LoopFacts): string => REQUEST_KIND_LABELS[request].en.toLowerCase()

function grantZh({ passed, loop = {} }: Told): string {
  if (passed === false) return `没有同意${kindZh(loop)}`
  if (loop.next) return `同意${kindZh(loop)}，报${DESK_LEVEL_LABELS[loop.next].staff}审批`
  const until = loop.until === undefined ? '' : `，到${shortDay(loop.until, 'zh-CN')}`
  return `同意${kindZh(loop)}${until}`
}

function grantEn({ passed, loop = {} }: Told): string {
  if (passed === false) return `Did not agree to the ${kindEn(loop)}`
  if (loop.next)
    return `Agreed to the ${kindEn(loop)}; the ${DESK_LEVEL_LABELS[loop.next].en.toLowerCase()} decides`
  const until = loop.until === undefined ? '' : ` until ${shortDay(loop.until, 'en')}`
  return `Agreed to the ${kindEn(loop)}${until}`
}

const deskZh = (level: DeskLevel = 'county'): string => DESK_LEVEL_LABELS[level].staff
const deskEn = (level: DeskLevel = 'county'): string => DESK_LEVEL_LABELS[level].en.toLowerCase()

function passUpZh({ loop = {} }: Told): string {
  return `${deskZh(loop.silent)}没有按时答复，${kindZh(loop)}申请转${deskZh(loop.next)}审批`
}

function passUpEn({ loop = {} }: Told): string {
  return `No answer in time from the ${deskEn(loop.silent)}: the ${deskEn(loop.next)} decides on the ${kindEn(loop)}`
}

export const LOOP_EVENTS_ZH: Sentences = {
  suspend: () => '申请挂账',
  extend: () => '申请延期',
  appeal: () => '提出申诉',
  grant: grantZh,
  takeBack: ({ loop = {} }) => `撤回了${kindZh(loop)}申请`,
  passUp: passUpZh,
  resume: () => '恢复办理',
  supervise: ({ loop = {} }) =>
    loop.answerBy === undefined ? '督办' : `督办，要求${shortTime(loop.answerBy, 'zh-CN')} 前答复`,
  answerSupervision: () => '答复了督办',
  endSupervision: () => '解除了督办',
  remind: () => '催了一下',
}

export const LOOP_EVENTS_EN: Sentences = {
  suspend: () => 'Asked for a hold',
  extend: () => 'Asked for more time',
  appeal: () => 'Appealed',
  grant: grantEn,
  takeBack: ({ loop = {} }) => `Took back the request: ${kindEn(loop)}`,
  passUp: passUpEn,
  resume: () => 'Goes on with it',
  supervise: ({ loop = {} }) =>
    loop.answerBy === undefined
      ? 'Supervises it'
      : `Supervises it; an answer is due by ${shortTime(loop.answerBy, 'en')}`,
  answerSupervision: () => 'Answered the supervision order',
  endSupervision: () => 'Lifted the supervision order',
  remind: () => 'Sent a reminder',
}
