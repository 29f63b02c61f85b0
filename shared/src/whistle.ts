import type { Label } from './labels.js'

/** Where a whistle stands. */
export const WHISTLE_STATES = ['asked', 'called', 'ended', 'refused'] as const
export type WhistleState = (typeof WHISTLE_STATES)[number]

/** Where a called party stands. */
export const CALL_STATES = ['asked', 'called', 'responding', 'done', 'declined', 'released'] as const
export type CallState = (typeof CALL_STATES)[number]

const label = (staff: string, en: string): Label => ({ resident: staff, staff, en })

export const WHISTLE_STATE_LABELS: Readonly<Record<WhistleState, Label>> = {
  asked: label('等上级同意', 'Waiting to be passed on'),
  called: label('进行中', 'Under way'),
  ended: label('已结束', 'Over'),
  refused: label('没有吹出去', 'Not sent out'),
}

export const CALL_STATE_LABELS: Readonly<Record<CallState, Label>> = {
  asked: label('还没通知', 'Not called yet'),
  called: label('等报到', 'Awaiting response'),
  responding: label('已报到，在办', 'At work'),
  done: label('办完了', 'Part done'),
  declined: label('来不了', 'Cannot come'),
  released: label('不用来了', 'Not needed'),
}

/** What a party may answer by its link. */
export const LINK_ANSWERS = ['respond', 'decline', 'finish'] as const
export type LinkAnswer = (typeof LINK_ANSWERS)[number]

/** The page a signed link opens, in the h5 site. */
export const ANSWER_PAGE = 'packages/answer/link/index'
