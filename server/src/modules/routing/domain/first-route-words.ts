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

/** The one formula of 准确派遣率, for routing's own page and for the figures: name, what is divided, by what, and what is left out. */
export const FIRST_ROUTE_FORMULA: Readonly<
  Record<Language, readonly [name: string, hit: string, of: string, rest: string]>
> = {
  'zh-CN': [
    '准确派遣率',
    '第一次派到就接单、且没有退回的工单',
    '已接单或已退回、改派的工单',
    '。还没人接单的不算。',
  ],
  en: [
    'Right at first',
    'tickets whose first owner accepted and kept them',
    'tickets accepted, returned or reassigned so far',
    '. Those nobody has accepted yet are not counted.',
  ],
}

export function firstRouteFormula(language: Language): string {
  const [name, hit, of, rest] = FIRST_ROUTE_FORMULA[language]
  return `${name} = ${hit} ÷ ${of}${rest}`
}
