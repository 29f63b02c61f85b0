import type { Language } from '@beegrid/shared'
import type { ResponseCounts } from './data/response-figures.repository.js'
import type { ResponseFigureView } from './whistle.views.js'

interface Formula {
  readonly code: string
  readonly unit: ResponseFigureView['unit']
  readonly value: (counts: ResponseCounts) => number | null
  readonly label: Readonly<Record<Language, string>>
  readonly formula: Readonly<Record<Language, string>>
}

const MINUTE = 60_000

/** One decimal of a percent; null where there is nothing to reckon from. */
const percent = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((part / of) * 1000) / 10

/**
 * How an organisation answers when it is called (吹哨报到): each figure with the one formula it is reckoned by. None of them is
 * a figure of tickets: those (module `figure`) are about who leads a ticket, and count no clock of a called party; these count
 * calls, by the day of the call, under names of their own.
 */
export const RESPONSE_FORMULAS: readonly Formula[] = [
  {
    ...{ code: 'called', unit: 'count', value: ({ called }) => called },
    label: { 'zh-CN': '被吹哨', en: 'Calls' },
    formula: { 'zh-CN': '这段时间里向本单位吹哨的次数', en: 'Calls to this party in the period' },
  },
  {
    ...{ code: 'responseRate', unit: 'percent' },
    value: ({ inTime, responseDue }) => percent(inTime, responseDue),
    label: { 'zh-CN': '按时报到率', en: 'Responded in time' },
    formula: {
      'zh-CN': '按时回应 ÷（已回应 + 到时限仍未回应）；来不了并说明原因也是回应',
      en: 'Answered in time ÷ (answered + not answered when due); “cannot come”, with a reason, is an answer',
    },
  },
  {
    ...{ code: 'averageMinutes', unit: 'minutes' },
    value: ({ answerTime, answered }) => (answered === 0 ? null : Math.round(answerTime / answered / MINUTE)),
    label: { 'zh-CN': '平均回应用时', en: 'Average time to answer' },
    formula: {
      'zh-CN': '从吹哨到回应的分钟数之和 ÷ 已回应',
      en: 'Minutes from call to answer, added up ÷ answered',
    },
  },
  {
    ...{ code: 'finished', unit: 'count', value: ({ finished }) => finished },
    label: { 'zh-CN': '办完', en: 'Parts done' },
    formula: { 'zh-CN': '反馈本单位已办完的次数', en: 'Calls whose part this party reported as done' },
  },
  {
    ...{ code: 'finishRate', unit: 'percent' },
    value: ({ finishedInTime, finished }) => percent(finishedInTime, finished),
    label: { 'zh-CN': '按时办完率', en: 'Done in time' },
    formula: { 'zh-CN': '时限内办完 ÷ 办完', en: 'Done within the limit ÷ done' },
  },
  {
    ...{ code: 'declined', unit: 'count', value: ({ declined }) => declined },
    label: { 'zh-CN': '来不了', en: 'Could not come' },
    formula: { 'zh-CN': '说明原因后没有来的次数', en: 'Calls answered with “cannot come”' },
  },
  {
    ...{ code: 'open', unit: 'count', value: ({ open }) => open },
    label: { 'zh-CN': '在办', en: 'Open now' },
    formula: { 'zh-CN': '其中还没报到或还没办完的', en: 'Of these, not answered or not done yet' },
  },
]
