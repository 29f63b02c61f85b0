import type { Language } from './error-codes.js'
import type { Role } from './roles.js'
import type { TicketKind } from './ticket-kinds.js'
import type { Need, TicketAction } from './ticket-lifecycle.js'
import type { TicketState } from './ticket-states.js'

/** Residents and riders read everyday words, staff the trade's (docs/glossary.md). */
export type Register = 'resident' | 'staff'

/** One term on the screen: the residents' word, the trade's, English. Codes never show. */
export interface Label {
  readonly resident: string
  readonly staff: string
  readonly en: string
}

const label = (resident: string, staff: string, en: string): Label => ({ resident, staff, en })

export const STATE_LABELS: Readonly<Record<TicketState, Label>> = {
  submitted: label('已收到，正在安排', '待派单', 'Received'),
  dispatched: label('等待接单', '待接单', 'Assigned'),
  accepted: label('已接单', '处置中', 'Accepted'),
  on_site: label('已到现场', '已到场', 'On site'),
  suspended: label('暂缓', '已挂账', 'On hold'),
  resolved: label('已处理，请您确认', '待核查', 'Awaiting check'),
  closed: label('已办结', '已结案', 'Closed'),
  rejected: label('未受理', '不予受理', 'Not accepted'),
  withdrawn: label('您已撤回', '已撤回', 'Withdrawn'),
  merged: label('与同一问题一并处理', '已并单', 'Merged'),
}

/** Overlays on a state: not states of their own. */
export const REWORK_LABEL = label('正在重新处理', '重办中', 'Being redone')
export const OVERDUE_LABEL = label('已超过承诺时间', '已超时', 'Overdue')

export const ACTION_LABELS: Readonly<Record<TicketAction, Label>> = {
  report: label('反映问题', '上报', 'Report'),
  amend: label('补充内容', '补充', 'Add details'),
  dispatch: label('派单', '派单', 'Assign'),
  accept: label('接单', '接单', 'Accept'),
  decline: label('退回', '退回', 'Return'),
  transfer: label('改派', '改派', 'Reassign'),
  arrive: label('我已到场', '我已到场', 'I have arrived'),
  resolve: label('提交办结', '提交办结', 'Submit as done'),
  verify: label('确认是否解决', '核查', 'Check'),
  reopen: label('重新处理', '重办', 'Reopen'),
  reject: label('不予受理', '不予受理', 'Reject'),
  withdraw: label('撤回', '撤回', 'Withdraw'),
  merge: label('并单', '并单', 'Merge'),
  unmerge: label('拆单', '拆单', 'Unmerge'),
  suspend: label('申请挂账', '申请挂账', 'Hold'),
  resume: label('恢复办理', '恢复办理', 'Resume'),
  extend: label('申请延期', '申请延期', 'Extend'),
  appeal: label('申诉', '申诉', 'Appeal'),
  whistle: label('吹哨', '吹哨', 'Whistle'),
  grant: label('审批', '审批', 'Approve'),
  takeBack: label('撤回申请', '撤回申请', 'Take back the request'),
  passUp: label('已转上一级', '超时转上级', 'Passed up'),
  respond: label('报到', '报到', 'Respond'),
  finishPart: label('完成本单位部分', '反馈办理', 'Our part is done'),
  endWhistle: label('结束吹哨', '结束吹哨', 'End the whistle'),
  supervise: label('上级已督办', '督办', 'Supervise'),
  answerSupervision: label('答复督办', '答复督办', 'Answer the order'),
  endSupervision: label('督办结束', '解除督办', 'Lift the order'),
  escalate: label('已上报上一级', '升级', 'Escalated'),
  mediate: label('调解', '调解记录', 'Mediation session'),
  remind: label('催一催', '催办', 'Remind'),
  comment: label('补充说明', '留言', 'Comment'),
  follow: label('我也遇到了', '关注', 'Follow'),
  rate: label('评价', '满意度评价', 'Rate'),
  followUp: label('电话回访', '回访', 'Call back'),
  recheck: label('后来还好吗？', '回头看', 'Recheck'),
  publish: label('公开', '公开', 'Publish'),
  claim: label('我来帮', '认领', 'Claim'),
  fulfil: label('心愿已达成', '办结', 'Fulfil'),
}

export const VERIFY_LABELS = {
  passed: label('解决了', '核查通过', 'Fixed'),
  failed: label('没解决', '退回重办', 'Not fixed'),
} as const

export const SATISFACTIONS = ['satisfied', 'mostly', 'unsatisfied'] as const
export type Satisfaction = (typeof SATISFACTIONS)[number]

export const SATISFACTION_LABELS: Readonly<Record<Satisfaction, Label>> = {
  satisfied: label('满意', '满意', 'Satisfied'),
  mostly: label('基本满意', '基本满意', 'Mostly'),
  unsatisfied: label('不满意', '不满意', 'Not satisfied'),
}

export const NEED_LABELS: Readonly<Record<Need, Label>> = {
  reason: label('原因', '原因', 'a reason'),
  note: label('说明', '说明', 'a note'),
  owner: label('派给谁', '承办对象', 'an owner'),
  passed: label('是否解决', '核查结论', 'a verdict'),
  satisfaction: label('满意程度', '满意度', 'a rating'),
  positionOrReason: label('定位或原因', '定位或原因', 'a position or a reason'),
  photo: label('处理后的照片', '处置后照片', 'a photo of the result'),
  content: label('文字、照片或类别', '文字、照片或类别', 'words, photos or a category'),
  into: label('并到哪一件', '并入的工单', 'a ticket to merge into'),
  until: label('到什么时候', '截止时间', 'a time limit'),
  parties: label('哪些单位', '被吹哨的单位', 'the parties to call'),
}

export const KIND_LABELS: Readonly<Record<TicketKind, Label>> = {
  hazard: label('问题', '事件', 'Problem'),
  wish: label('微心愿', '微心愿', 'Wish'),
  service: label('帮代办', '帮代办', 'Service'),
  dispute: label('纠纷', '纠纷', 'Dispute'),
  suggestion: label('建议', '建议', 'Suggestion'),
  rectification: label('整改', '整改', 'Rectification'),
  task: label('任务', '任务', 'Task'),
}

/** Titles are the county's settings where they differ; these are the defaults. */
export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  resident: label('居民', '居民', 'Resident'),
  part_time_grid_worker: label('兼职网格员', '兼职网格员', 'Part-time grid worker'),
  grid_worker: label('网格员', '网格员', 'Grid worker'),
  grid_lead: label('网格长', '网格长', 'Grid lead'),
  liaison: label('联户党员', '联户党员', 'Household liaison'),
  community_officer: label('社区工作人员', '社区工作人员', 'Community officer'),
  subdistrict_officer: label('镇（街道）工作人员', '镇（街道）工作人员', 'Town officer'),
  department: label('部门', '部门', 'Department'),
  utility: label('公用事业单位', '公用事业单位', 'Utility'),
  property: label('物业', '物业', 'Property company'),
  enterprise: label('共建单位', '共建单位', 'Partner enterprise'),
  mediator: label('调解员', '调解员', 'Mediator'),
  hotline_agent: label('热线坐席', '热线坐席', 'Hotline agent'),
  county_officer: label('指挥中心值班员', '指挥中心值班员', 'County duty officer'),
  admin: label('管理员', '管理员', 'Administrator'),
}

/** Outcomes a worker can name when submitting the work as done. */
export const OUTCOMES = ['fixed', 'made_safe', 'not_found', 'handed_over', 'agreed', 'not_agreed'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_LABELS: Readonly<Record<Outcome, Label>> = {
  fixed: label('修好了', '已处置', 'Fixed'),
  made_safe: label('先做了安全处理', '已先行处置', 'Made safe for now'),
  not_found: label('到现场没有发现', '现场未发现', 'Nothing found on site'),
  handed_over: label('已交专业单位', '已移交专业单位', 'Handed to a specialist'),
  agreed: label('双方达成协议', '达成调解协议', 'An agreement was reached'),
  not_agreed: label('没有达成协议', '未达成协议', 'No agreement was reached'),
}

/** Why an owner says it is not theirs: a code for the figures, beside or instead of words. */
export const REFUSAL_REASONS = ['not_my_grid', 'not_my_duty', 'wrong_place', 'other'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export const REFUSAL_LABELS: Readonly<Record<RefusalReason, Label>> = {
  not_my_grid: label('不在他的网格', '不在我的网格', 'Not in my grid'),
  not_my_duty: label('不是他的职责', '不是我的职责', 'Not my duty'),
  wrong_place: label('地点有误', '地点有误', 'The place is wrong'),
  other: label('其他原因', '其他', 'Other'),
}

/** The word for a reader. */
export function wordFor(each: Label, register: Register, language: Language): string {
  return language === 'en' ? each.en : each[register]
}
