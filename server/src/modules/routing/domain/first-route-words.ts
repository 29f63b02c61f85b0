import type { Language } from '@beegrid/shared'
import type { FirstRouteFate } from './first-route.js'
import type { RouteReason } from './route-decision.js'

type Words = Readonly<Record<Language, string>>

const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en })

export const FATE_WORDS: Readonly<Record<FirstRouteFate, Words>> = {
  stood: words('首派就对', 'Right at once'),
  declined: words('接单前退回', 'Returned before accepting'),
  transferred: words('接单前改派', 'Reassigned before accepting'),
  assignedByHand: words('由值班台另派', 'Assigned by a desk'),
  returnedLater: words('接单后又退回', 'Returned after accepting'),
}

export const REASON_WORDS: Readonly<Record<RouteReason, Words>> = {
  countyRule: words('按县派单规则', 'By a rule of the county'),
  directOrganisation: words('直接派给单位', 'Straight to an organisation'),
  gridHolder: words('网格责任人', 'The grid’s worker'),
  standIn: words('代班人', 'A stand-in'),
  communityDesk: words('社区值班台', 'The community’s desk'),
  subdistrictDesk: words('镇（街道）值班台', 'The town’s desk'),
  countyDesk: words('县值班台', 'The county’s desk'),
}

export const UNKNOWN_REASON = words('早先的工单', 'Earlier tickets')

export const FORMULA = words(
  '首派准确率 = 第一个被派到的人（或单位、值班台）接了单且没有退回的工单 ÷ 已接单或已被退回、改派的工单。按上报日期计；还没人接单的、接单前撤回或并单的不算。',
  'First routes that stood = tickets whose first owner accepted and kept them ÷ tickets accepted, returned or reassigned so far. By day of report; tickets nobody has accepted yet, or withdrawn or merged before that, are not counted.',
)
