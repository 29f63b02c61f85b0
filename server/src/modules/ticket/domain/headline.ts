import {
  REFUSAL_LABELS,
  REWORK_LABEL,
  SATISFACTION_LABELS,
  STATE_LABELS,
  wordFor,
  type Language,
  type RefusalReason,
  type Register,
  type Satisfaction,
  type TicketAction,
  type TicketState,
} from '@beegrid/shared'
import { LADDER_EVENTS_EN, LADDER_EVENTS_ZH, type RaisedFacts } from './ladder-sentences.js'
import { LOOP_EVENTS_EN, LOOP_EVENTS_ZH, type LoopFacts } from './request-sentences.js'
import { shortDay } from './short-times.js'
import { WHISTLE_EVENTS_EN, WHISTLE_EVENTS_ZH, type WhistleFacts } from './whistle-sentences.js'

/** Who reads, and in which language. */
export interface Reader {
  readonly register: Register
  readonly language: Language
}

export interface HeadlineFacts {
  readonly status: TicketState
  readonly rework: boolean
  /** A quarrel: nobody goes anywhere to mend something, they talk. */
  readonly dispute?: boolean
  /** Person or unit that leads, and who helps, as the reader may read them. */
  readonly lead?: string
  readonly helper?: string
  readonly isMine: boolean
  readonly leadIsMe: boolean
  /** The end of a hold, epoch milliseconds. */
  readonly until?: number
}

type Sentence = (facts: HeadlineFacts) => string

const both = ({ lead, helper }: HeadlineFacts, and: string): string =>
  [lead, helper].filter(Boolean).join(and)

const talkZh = ({ lead, leadIsMe }: HeadlineFacts): string =>
  leadIsMe ? '由你调解，约双方谈谈' : `${lead ?? '值班人员'}正在调解`
const talkEn = ({ lead, leadIsMe }: HeadlineFacts): string =>
  leadIsMe ? 'Yours to mediate: bring both sides together' : `${lead ?? 'The duty desk'} is mediating`

const HEADLINES_ZH: Readonly<Record<TicketState, Sentence>> = {
  submitted: () => '已收到，正在安排人',
  dispatched: (facts) =>
    facts.leadIsMe ? '派给你了，等你接单' : `已派给${facts.lead ?? '值班人员'}，等待接单`,
  accepted: (facts) => {
    if (facts.dispute) return talkZh(facts)
    if (facts.rework) return facts.leadIsMe ? '需要重新处理' : `${facts.lead ?? '值班人员'}正在重新处理`
    return facts.leadIsMe ? '你已接单，先去现场' : `${both(facts, '和') || '值班人员'}正在赶来`
  },
  on_site: (facts) => {
    if (facts.dispute) return talkZh(facts)
    return facts.leadIsMe ? '你已到场' : `${both(facts, '和') || '值班人员'}到了，正在处理`
  },
  suspended: ({ until }) => (until === undefined ? '暂缓办理' : `暂缓办理，${shortDay(until, 'zh-CN')}恢复`),
  resolved: (facts) => (facts.isMine ? '处理好了，请您看一眼' : '已处理，等待核查'),
  closed: () => '办结了',
  rejected: () => '没有受理',
  withdrawn: () => '已撤回',
  merged: () => '与同一问题一并处理',
}

const HEADLINES_EN: Readonly<Record<TicketState, Sentence>> = {
  submitted: () => 'Received; finding the right person',
  dispatched: (facts) =>
    facts.leadIsMe
      ? 'Assigned to you, waiting for you to accept'
      : `Assigned to ${facts.lead ?? 'the duty desk'}`,
  accepted: (facts) => {
    if (facts.dispute) return talkEn(facts)
    if (facts.rework)
      return facts.leadIsMe ? 'This needs doing again' : `${facts.lead ?? 'The duty desk'} is doing it again`
    if (facts.leadIsMe) return 'You accepted it; go and have a look'
    return `${both(facts, ' and ') || 'The duty desk'} ${facts.helper ? 'are' : 'is'} on the way`
  },
  on_site: (facts) => {
    if (facts.dispute) return talkEn(facts)
    if (facts.leadIsMe) return 'You are on site'
    return `${both(facts, ' and ') || 'The duty desk'} ${facts.helper ? 'are' : 'is'} on site`
  },
  suspended: ({ until }) => (until === undefined ? 'On hold' : `On hold until ${shortDay(until, 'en')}`),
  resolved: (facts) => (facts.isMine ? 'Done. Please have a look' : 'Done, waiting to be checked'),
  closed: () => 'Closed',
  rejected: () => 'Not accepted',
  withdrawn: () => 'Withdrawn',
  merged: () => 'Handled together with the same problem',
}

/** Where a ticket stands, as one sentence. */
export function headline(facts: HeadlineFacts, language: Language): string {
  return (language === 'en' ? HEADLINES_EN : HEADLINES_ZH)[facts.status](facts)
}

/** The state in a few words, in the reader's register. */
export function statusText(facts: HeadlineFacts, { register, language }: Reader): string {
  if (facts.rework && facts.status === 'accepted') return wordFor(REWORK_LABEL, register, language)
  const label = wordFor(STATE_LABELS[facts.status], register, language)
  return register === 'staff' || language === 'en' ? label : (everydayText(facts) ?? label)
}

/** Where everyday words name the person or depend on the reader. */
function everydayText({ status, lead, isMine }: HeadlineFacts): string | undefined {
  if (status === 'resolved') return isMine ? undefined : '已处理，等待确认'
  if (lead === undefined) return undefined
  if (status === 'dispatched') return `已派给${lead}，等待接单`
  return status === 'accepted' ? `${lead}已接单` : undefined
}

export interface EventFacts {
  readonly action: TicketAction
  readonly to: TicketState
  /** Name of the owner a dispatch or transfer went to. */
  readonly owner?: string
  readonly passed?: boolean
  /** Nobody answered, so the system closed it; or it was said on the phone. */
  readonly silent?: boolean
  readonly byPhone?: boolean
  /** Of a call: whether anybody was reached, and what they said. */
  readonly reached?: boolean
  readonly satisfaction?: Satisfaction
  readonly referTo?: string
  readonly whistle?: WhistleFacts
  readonly raised?: RaisedFacts
  readonly loop?: LoopFacts
  /** Why an owner refused. */
  readonly reasonCode?: RefusalReason
  /** The short number of the ticket this one was merged into or taken out of; shown to those who may know of it. */
  readonly into?: string
  readonly outOf?: string
  /** On the kept ticket: the number of the other, where the reader may know it. */
  readonly other?: string
  /** True on the ticket that was merged, false on the kept one. */
  readonly moved?: boolean
}

const refusedZh = ({ reasonCode }: EventFacts): string =>
  reasonCode === undefined || reasonCode === 'other' ? '' : `：${REFUSAL_LABELS[reasonCode].staff}`
const refusedEn = ({ reasonCode }: EventFacts): string =>
  reasonCode === undefined || reasonCode === 'other' ? '' : `: ${REFUSAL_LABELS[reasonCode].en.toLowerCase()}`

const EVENTS_ZH: Partial<Record<TicketAction, (facts: EventFacts) => string>> = {
  ...WHISTLE_EVENTS_ZH,
  ...LADDER_EVENTS_ZH,
  ...LOOP_EVENTS_ZH,
  report: () => '反映了问题',
  amend: () => '补充了内容',
  dispatch: ({ owner }) => `派给${owner ?? '值班人员'}`,
  accept: () => '接单了，马上过去',
  decline: (facts) => `退回了这一单${refusedZh(facts)}`,
  transfer: ({ owner }) => `改派给${owner ?? '值班人员'}`,
  arrive: () => '到现场了',
  resolve: () => '处理好了',
  verify: ({ passed, silent, byPhone }) => {
    if (silent) return '一直没有收到不同意见，按已解决办结'
    const said = passed ? '解决了' : '还没解决'
    return byPhone ? `电话回访：${said}` : `${passed ? '确认' : '说'}${said}`
  },
  reopen: () => '要求重新处理',
  reject: ({ referTo }) => (referTo ? `没有受理，请找${referTo}` : '没有受理'),
  withdraw: () => '撤回了',
  followUp: (facts) => {
    if (facts.reached === false) return '电话回访，没有接通'
    if (facts.to !== 'closed') return '电话回访：没有办好，重新处理'
    return facts.satisfaction
      ? `电话回访：${SATISFACTION_LABELS[facts.satisfaction].resident}`
      : '电话回访过了'
  },
  recheck: ({ passed }) => (passed ? '回头看：还好好的' : '回头看：又不行了，重新处理'),
  mediate: () => '调解记录',
  comment: () => '留言',
  follow: () => '也遇到了',
  rate: () => '作了评价',
  merge: ({ moved, into = '', other }) => {
    if (moved) return `与 ${into} 一并处理`
    return other === undefined ? '又有人反映同一问题，一并处理' : `并入了 ${other}`
  },
  unmerge: ({ moved, outOf = '', other = '' }) =>
    moved ? `从 ${outOf} 拆出，单独处理` : `拆出了 ${other}`.trim(),
}

const EVENTS_EN: Partial<Record<TicketAction, (facts: EventFacts) => string>> = {
  ...WHISTLE_EVENTS_EN,
  ...LADDER_EVENTS_EN,
  ...LOOP_EVENTS_EN,
  report: () => 'Reported it',
  amend: () => 'Added details',
  dispatch: ({ owner }) => `Assigned to ${owner ?? 'the duty desk'}`,
  accept: () => 'Accepted it, on the way',
  decline: (facts) => `Returned it${refusedEn(facts)}`,
  transfer: ({ owner }) => `Reassigned to ${owner ?? 'the duty desk'}`,
  arrive: () => 'Arrived on site',
  resolve: () => 'Done',
  verify: ({ passed, silent, byPhone }) => {
    if (silent) return 'Nobody objected, so it was closed as fixed'
    if (byPhone) return passed ? 'Called back: it is fixed' : 'Called back: it is not fixed yet'
    return passed ? 'Confirmed it is fixed' : 'Says it is not fixed yet'
  },
  reopen: () => 'Asked for it to be done again',
  reject: ({ referTo }) => (referTo ? `Not accepted; please turn to ${referTo}` : 'Not accepted'),
  withdraw: () => 'Withdrew it',
  followUp: (facts) => {
    if (facts.reached === false) return 'Called back; nobody answered'
    if (facts.to !== 'closed') return 'Called back: not done well, so it is done again'
    return facts.satisfaction
      ? `Called back: ${SATISFACTION_LABELS[facts.satisfaction].en.toLowerCase()}`
      : 'Called back'
  },
  recheck: ({ passed }) =>
    passed ? 'Looked again: still good' : 'Looked again: broken again, so it is done anew',
  mediate: () => 'Session',
  comment: () => 'Comment',
  follow: () => 'Has met this too',
  rate: () => 'Rated it',
  merge: ({ moved, into = '', other }) => {
    if (moved) return `Handled together with ${into}`
    return other === undefined ? 'The same was reported again; handled together' : `Merged ${other} into this`
  },
  unmerge: ({ moved, outOf = '', other = '' }) =>
    moved ? `Handled by itself again, apart from ${outOf}` : `Took ${other} apart again`.replace('  ', ' '),
}

/** What happened, as the timeline tells it. */
export function eventSentence(facts: EventFacts, language: Language): string {
  const sentence = (language === 'en' ? EVENTS_EN : EVENTS_ZH)[facts.action]
  return sentence ? sentence(facts) : facts.action
}
