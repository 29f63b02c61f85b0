import type { Language } from '@beegrid/shared'
import { FIRST_ROUTE_FORMULA } from '../../routing/index.js'
import type { FigureCode, FigureGroup } from './figure-definitions.js'

export interface FigureWords {
  readonly name: string
  /** The published formula. */
  readonly formula: string
  /** What the two numbers under the figure count. */
  readonly hit: string
  readonly of: string
}

type Both = Readonly<Record<Language, FigureWords>>

const words = (zh: readonly string[], en: readonly string[]): Both => ({ 'zh-CN': row(zh), en: row(en) })

function row([name = '', hit = '', of = '', rest = '']: readonly string[]): FigureWords {
  return { name, hit, of, formula: `${name} = ${hit} ÷ ${of}${rest}` }
}

const counted = (name: string, what: string): FigureWords => ({
  name,
  hit: what,
  of: what,
  formula: `${name} = ${what}`,
})

/** One formula each, in both languages. All count by the day of the report; see docs/adr/0027-figures.md. */
export const FIGURE_WORDS: Readonly<Record<FigureCode, Both>> = {
  reported: {
    'zh-CN': counted('上报量', '上报的工单，按上报日期计'),
    en: counted('Reports', 'tickets reported, by the day of the report'),
  },
  filing: words(
    ['立案率', '已派出且未不予受理的工单', '已派出或不予受理的工单', '。撤回、并单的不算。'],
    [
      'Filing rate',
      'tickets given to somebody and not refused',
      'tickets given out or not accepted',
      '. Withdrawn and merged ones are not counted.',
    ],
  ),
  valid: words(
    ['有效上报率', '有效上报（没有不予受理、撤回或并单）', '全部上报', '。'],
    ['Valid reports', 'reports neither refused, withdrawn nor merged', 'all reports', '.'],
  ),
  routing: words(FIRST_ROUTE_FORMULA['zh-CN'], FIRST_ROUTE_FORMULA.en),
  missed: words(
    [
      '漏报率',
      '居民先发现的有效工单',
      '全部有效工单',
      '。其余由骑手、网格员等先发现；工作人员代居民上报的算居民发现。',
    ],
    [
      'Seen late',
      'valid tickets that residents came upon first',
      'all valid tickets',
      '. The others were found by riders or staff; what staff filed for a resident counts as a resident’s.',
    ],
  ),
  coverage: words(
    ['覆盖率', '这段时间有上报的网格', '全部网格', '。'],
    ['Coverage', 'grids with at least one report in the period', 'all grids', '.'],
  ),
  response: words(
    [
      '按时接单率',
      '在时限内接单或退回的次数',
      '应当接单的次数',
      '。每派一次算一次；到时限还没动的算没按时。',
    ],
    [
      'Accepted in time',
      'times a ticket was accepted or returned within its limit',
      'times it had to be',
      '. Each giving counts once; one left lying beyond its limit counts as late.',
    ],
  ),
  returns: words(
    ['回退率', '退回或转出的次数', '派给的次数', '。算在退回的单位名下。'],
    [
      'Returned',
      'times a ticket was returned or handed on',
      'times one was given',
      '. Laid to the unit that returned it.',
    ],
  ),
  handled: words(
    ['处置率', '已提交办结的工单（待核查和已结案）', '立案的工单', '。'],
    ['Handled', 'tickets submitted as done (awaiting a check, or closed)', 'tickets filed', '.'],
  ),
  handledOnTime: words(
    [
      '按期处置率',
      '第一次在时限内提交办结的工单',
      '第一次时限已有结果的工单（已提交，或已超时）',
      '。挂账期间不计时；申诉成立的超时不算。',
    ],
    [
      'Handled in time',
      'tickets submitted as done within their first limit',
      'tickets whose first limit is settled (submitted, or over)',
      '. Time on hold is not counted; lateness exempted on appeal is left out.',
    ],
  ),
  overtime: words(
    ['超时倍数', '（用时 − 时限）÷ 时限 之和', '超时才提交的次数', '。申诉成立的不算。'],
    [
      'Overtime',
      'the sum of (time used − limit) ÷ limit',
      'times the work was late',
      '. Lateness exempted on appeal is left out.',
    ],
  ),
  hours: words(
    ['平均办理用时', '从上报到最后一次提交办结的自然时间之和', '已结案的工单', '。'],
    ['Average time', 'the sum of natural time from the report to the last submission', 'tickets closed', '.'],
  ),
  checkPassed: words(
    ['核查通过率', '核查通过的次数', '核查的次数', '。无人核查自动结案的不算。'],
    ['Checks passed', 'checks that passed', 'checks made', '. What closed by itself was not checked.'],
  ),
  checkedOnTime: words(
    ['按时核查率', '在时限内核查的次数', '应当核查的次数', '。算在所在社区名下。'],
    [
      'Checked in time',
      'times work was checked within the limit',
      'times it had to be',
      '. Laid to the community.',
    ],
  ),
  closed: words(
    ['结案率', '已结案的工单', '立案的工单', '。'],
    ['Closed', 'tickets closed', 'tickets filed', '.'],
  ),
  closedOnTime: words(
    [
      '按期结案率',
      '已结案且每次办理都没有超时的工单',
      '已结案或已超时的工单',
      '。返工的时限另计，也要按时；申诉成立的超时不算。',
    ],
    [
      'Closed in time',
      'tickets closed and never late, being redone included',
      'tickets closed, or late',
      '. Lateness exempted on appeal is left out.',
    ],
  ),
  rework: words(
    ['返工率', '被退回重办或结案后重开过的工单', '提交过办结的工单', '。'],
    ['Redone', 'tickets sent back by a check or taken up again', 'tickets submitted as done', '.'],
  ),
  solved: words(
    ['解决率', '最后一次说“解决了”的工单', '上报人、关注人或回访给过答复的工单', '。'],
    [
      'Solved',
      'tickets whose last word was “fixed”',
      'tickets of which the reporter, a follower or a call-back said a word',
      '.',
    ],
  ),
  satisfied: words(
    ['满意率', '满意和基本满意的评价', '全部评价', '。'],
    ['Satisfied', 'ratings satisfied or mostly satisfied', 'all ratings', '.'],
  ),
}

export const GROUP_WORDS: Readonly<Record<FigureGroup, Readonly<Record<Language, string>>>> = {
  reports: { 'zh-CN': '发现与派单', en: 'Reports and routing' },
  work: { 'zh-CN': '办理', en: 'Handling' },
  checks: { 'zh-CN': '核查与结案', en: 'Checks and closing' },
  people: { 'zh-CN': '群众评价', en: 'What people say' },
}
