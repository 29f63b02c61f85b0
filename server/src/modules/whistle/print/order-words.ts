import type { Language } from '@beegrid/shared'

/** What an order says. */
export interface OrderFacts {
  readonly county: string
  readonly number: string
  readonly ticketNumber: string
  readonly party: string
  readonly others: string
  readonly title: string
  readonly place: string
  readonly description: string
  readonly reason: string
  readonly caller: string
  readonly callerPhone: string
  readonly calledAt: string
  readonly respondBy: string
  readonly finishBy: string
  readonly joint: { readonly at: string; readonly place: string; readonly lead: string } | undefined
  readonly link: { readonly url: string; readonly until: string } | undefined
}

export interface OrderWords {
  readonly title: (facts: OrderFacts) => string
  readonly number: (facts: OrderFacts) => string
  readonly date: (facts: OrderFacts) => string
  readonly rows: (facts: OrderFacts) => readonly (readonly [label: string, value: string])[]
  readonly scan: string
  readonly linkUntil: (until: string) => string
  readonly slip: string
  readonly slipRows: readonly string[]
  readonly footer: (facts: OrderFacts) => string
}

/** Rows that have something to say. */
const filled = (
  ...rows: readonly (readonly [label: string, value: string])[]
): readonly (readonly [label: string, value: string])[] => rows.filter(([, value]) => value !== '')

const ZH: OrderWords = {
  title: ({ joint }) => (joint ? '联合执法交办单' : '吹哨报到交办单'),
  number: ({ number }) => `编号 ${number}`,
  date: ({ calledAt }) => `吹哨时间 ${calledAt}`,
  rows: (f) =>
    filled(
      ['承办单位', f.party],
      ['事项', f.title],
      ['地点', f.place],
      ['情况', f.description],
      ['请你单位', f.reason],
      ['联合执法', f.joint ? `${f.joint.at} 集合\n${f.joint.place}\n牵头：${f.joint.lead}` : ''],
      ['同时吹哨', f.others],
      ['报到时限', f.respondBy],
      ['办完时限', f.finishBy],
      ['吹哨单位', [f.caller, f.callerPhone].filter(Boolean).join(' · ')],
      ['来源工单', f.ticketNumber],
    ),
  scan: '扫一扫，报到和反馈办理情况',
  linkUntil: (until) => `本码只用于这一件事，${until} 前有效，请勿转发`,
  slip: '回 执',
  slipRows: ['办理情况', '', '承办人', '办完时间'],
  footer: ({ number }) => `先蜂网格 · 交办单 ${number} · 上报人信息依法保密，本单不载`,
}

const EN: OrderWords = {
  title: ({ joint }) => (joint ? 'Order for a joint action' : 'Order'),
  number: ({ number }) => `No. ${number}`,
  date: ({ calledAt }) => `Called ${calledAt}`,
  rows: (f) =>
    filled(
      ['To', f.party],
      ['Matter', f.title],
      ['Place', f.place],
      ['What is known', f.description],
      ['Please', f.reason],
      ['Joint action', f.joint ? `Meet ${f.joint.at}\n${f.joint.place}\nLed by ${f.joint.lead}` : ''],
      ['Also called', f.others],
      ['Respond by', f.respondBy],
      ['Done by', f.finishBy],
      ['Called by', [f.caller, f.callerPhone].filter(Boolean).join(' · ')],
      ['Ticket', f.ticketNumber],
    ),
  scan: 'Scan to respond and to report your part',
  linkUntil: (until) => `For this matter alone, good until ${until}. Please do not pass it on`,
  slip: 'Reply slip',
  slipRows: ['What was done', '', 'By', 'Done on'],
  footer: ({ number }) => `Beegrid · order ${number} · who reported it is kept confidential`,
}

export const ORDER_WORDS: Readonly<Record<Language, OrderWords>> = { 'zh-CN': ZH, en: EN }
