import {
  REQUEST_KIND_LABELS,
  type RequestKind,
  type RequestState,
  type TicketAction,
  type TicketState,
} from '@beegrid/shared'
import type { BothLanguages } from '../../notification/index.js'
import { shortDay, shortTime } from './short-times.js'

/**
 * Who hears of requests and supervision orders. `asked`: the desk whose answer is, or was, waited for; `silent`: the one that
 * did not answer in time; `asker`; `ordered`: the desk that
 * gave a supervision order; the others as for every notice.
 */
export type LoopAudience = 'asked' | 'silent' | 'asker' | 'ordered' | 'lead' | 'desk' | 'public'

/** What a notice can speak of. A reporter who appeals or reminds is never named. */
export interface LoopNoticeFacts {
  readonly what: string
  readonly actor: string
  readonly words: string
  /** The request, and where its answers have come to. */
  readonly request?: {
    readonly kind: RequestKind
    readonly state: RequestState
    readonly until: number | null
  }
  /** By when an order is answered, epoch milliseconds. */
  readonly answerBy?: number
  readonly from: TicketState | null
  readonly to: TicketState
}

export interface LoopNotice {
  readonly to: LoopAudience
  readonly key: string
  readonly urgent?: boolean
  readonly title: BothLanguages
  readonly body: BothLanguages
}

type Words = readonly [zh: string, en: string]

const both = ([zh, en]: Words): BothLanguages => ({ zh, en })

function notice(
  [to, key]: readonly [LoopAudience, string],
  title: Words,
  { what, words }: LoopNoticeFacts,
): LoopNotice {
  const said = words === '' ? what : undefined
  return {
    to,
    key,
    title: both(title),
    body: both([said ?? `${what}：${words}`, said ?? `${what}: ${words}`]),
  }
}

const kindOf = ({ request }: LoopNoticeFacts): Words => {
  const label = REQUEST_KIND_LABELS[request?.kind ?? 'suspend']
  return [label.staff, label.en.toLowerCase()]
}

/** The same to a desk whether it is asked first or after another one said yes. */
function asks(facts: LoopNoticeFacts): LoopNotice {
  const [zh, en] = kindOf(facts)
  return notice(['asked', 'asked'], [`有一件${zh}等您审批`, `A request waits for you: ${en}`], facts)
}

function answered(facts: LoopNoticeFacts): LoopNotice[] {
  const [zh, en] = kindOf(facts)
  if (facts.request?.state === 'waiting') return [asks(facts)]
  if (facts.request?.state === 'refused')
    return [notice(['asker', 'refused'], [`${zh}没有同意`, `Not agreed: ${en}`], facts)]
  return [notice(['asker', 'granted'], [`${zh}已同意`, `Agreed: ${en}`], facts), ...goesOn(facts)]
}

function passedUp(facts: LoopNoticeFacts): LoopNotice[] {
  const [zh, en] = kindOf(facts)
  const quiet = { ...facts, words: '' }
  return [
    notice(
      ['asked', 'asked'],
      [`下级没有按时答复，这件${zh}转您审批`, `Not answered below; now for you: ${en}`],
      quiet,
    ),
    notice(
      ['silent', 'passedUp'],
      [`${zh}没有按时答复，已转上一级`, `Not answered in time, passed up: ${en}`],
      quiet,
    ),
    notice(
      ['asker', 'passedUp'],
      [`${zh}还没答复，已转上一级审批`, `No answer yet; the level above decides: ${en}`],
      quiet,
    ),
  ]
}

function takenBack(facts: LoopNoticeFacts): LoopNotice[] {
  const [zh, en] = kindOf(facts)
  return [
    notice(
      ['asked', 'takenBack'],
      [`${zh}申请撤回了，不用审批`, `Taken back, no answer needed: ${en}`],
      facts,
    ),
  ]
}

/** What whoever waits for the ticket hears of a granted hold or appeal. */
function goesOn(facts: LoopNoticeFacts): LoopNotice[] {
  const { request, from, to } = facts
  const quiet = { ...facts, words: '' }
  if (to === 'suspended' && request?.until) {
    const [zh, en] = [shortDay(request.until, 'zh-CN'), shortDay(request.until, 'en')]
    return [notice(['public', 'heldUp'], [`暂缓办理，${zh}恢复`, `On hold until ${en}`], quiet)]
  }
  if (from === 'rejected' && to === 'submitted')
    return [
      notice(
        ['public', 'progressTakenIn'],
        ['申诉有结果：重新受理', 'Your appeal: it is taken in after all'],
        quiet,
      ),
    ]
  return []
}

function supervised(facts: LoopNoticeFacts): LoopNotice[] {
  const { answerBy = 0 } = facts
  const [zh, en] = [shortTime(answerBy, 'zh-CN'), shortTime(answerBy, 'en')]
  const title: Words = [`督办：请在${zh} 前答复`, `Supervised: please answer by ${en}`]
  return [
    { ...notice(['lead', 'supervised'], title, facts), urgent: true },
    notice(['desk', 'supervised'], title, facts),
    notice(['public', 'progressSupervised'], ['上级已督办这件事', 'The level above supervises this'], {
      ...facts,
      words: '',
    }),
  ]
}

const PLANS: Partial<Record<TicketAction, (facts: LoopNoticeFacts) => LoopNotice[]>> = {
  suspend: (facts) => [asks(facts)],
  extend: (facts) => [asks(facts)],
  appeal: (facts) => [asks(facts)],
  // One that goes out at once asks nobody.
  whistle: (facts) => (facts.request ? [asks(facts)] : []),
  grant: answered,
  takeBack: takenBack,
  passUp: passedUp,
  resume: (facts) => [
    notice(['lead', 'resumed'], ['挂账结束，请继续办', 'The hold is over; please go on'], facts),
    notice(['public', 'goesOn'], ['恢复办理了', 'It goes on again'], { ...facts, words: '' }),
  ],
  supervise: supervised,
  answerSupervision: (facts) => [
    notice(
      ['ordered', 'answered'],
      [`督办有了答复（${facts.actor}）`, `${facts.actor} answered your order`],
      facts,
    ),
  ],
  endSupervision: (facts) => [
    notice(['lead', 'lifted'], ['督办已解除', 'The supervision order is lifted'], facts),
    notice(['desk', 'lifted'], ['督办已解除', 'The supervision order is lifted'], facts),
  ],
  remind: (facts) => [
    notice(
      ['lead', 'reminded'],
      ['有人在催，请看一看', 'Somebody waits for this; please have a look'],
      facts,
    ),
    notice(
      ['desk', 'reminded'],
      ['有人在催，请看一看', 'Somebody waits for this; please have a look'],
      facts,
    ),
  ],
}

/** Actions that tell people something of the closed loop. */
export const LOOP_ACTIONS: ReadonlySet<TicketAction> = new Set(Object.keys(PLANS) as TicketAction[])

export function loopNotices(action: TicketAction, facts: LoopNoticeFacts): readonly LoopNotice[] {
  return PLANS[action]?.(facts) ?? []
}
