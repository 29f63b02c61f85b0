import type { Label } from './labels.js'
import type { DeskLevel } from './ticket-lifecycle.js'
import type { RequestKind } from './ticket-requests.js'

const label = (resident: string, staff: string, en: string): Label => ({ resident, staff, en })

/** What is asked for. */
export const REQUEST_KIND_LABELS: Readonly<Record<RequestKind, Label>> = {
  suspend: label('暂缓办理', '挂账', 'Hold'),
  extend: label('延长时间', '延期', 'Extension'),
  appeal: label('申诉', '申诉', 'Appeal'),
  whistle: label('请部门一起来', '吹哨', 'Whistle'),
}

export const REQUEST_STATES = ['waiting', 'granted', 'refused', 'withdrawn'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export const REQUEST_STATE_LABELS: Readonly<Record<RequestState, Label>> = {
  waiting: label('等待答复', '待审批', 'Waiting'),
  granted: label('已同意', '已同意', 'Granted'),
  refused: label('未同意', '不同意', 'Refused'),
  withdrawn: label('已撤销', '已撤销', 'Withdrawn'),
}

export const DESK_LEVEL_LABELS: Readonly<Record<DeskLevel, Label>> = {
  community: label('社区', '社区', 'Community'),
  subdistrict: label('镇（街道）', '镇（街道）', 'Town'),
  county: label('县', '县', 'County'),
}

/** `open` until answered, `answered` until the desk that gave the order lifts it. */
export const SUPERVISION_STATES = ['open', 'answered', 'ended'] as const
export type SupervisionState = (typeof SUPERVISION_STATES)[number]

export const SUPERVISION_STATE_LABELS: Readonly<Record<SupervisionState, Label>> = {
  open: label('等待答复', '待答复', 'To be answered'),
  answered: label('已答复', '已答复', 'Answered'),
  ended: label('已结束', '已解除', 'Lifted'),
}
