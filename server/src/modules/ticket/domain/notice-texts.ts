import type { BothLanguages } from '../../notification/index.js'

/** What a notice can speak of. Names are those of handlers; a reporter is never named. */
export interface NoticeFacts {
  readonly title: string
  readonly place: string
  readonly actor: string
  readonly words: string
  readonly acceptBy: string | null
  /** The short number of the other ticket of a merge. */
  readonly other: string
  /** Why an owner refused, where a code says it; empty otherwise. */
  readonly why: BothLanguages
}

export interface NoticeText {
  readonly title: BothLanguages
  readonly body: BothLanguages
}

type Template = (facts: NoticeFacts) => NoticeText

const text = (
  ...[zhTitle, enTitle, zhBody, enBody]: readonly [string, string, string, string]
): NoticeText => ({
  title: { zh: zhTitle, en: enTitle },
  body: { zh: zhBody, en: enBody },
})

const what = ({ title, place }: NoticeFacts): string => `${title} · ${place}`
const said = ({ words }: NoticeFacts): string => (words === '' ? '' : `：${words}`)
const saidEn = ({ words }: NoticeFacts): string => (words === '' ? '' : `: ${words}`)

/** One text for each thing a person is told, by its key (docs/glossary.md: short, kind, concrete). */
export const NOTICE_TEXTS = {
  offered: (f) =>
    text(
      '新派给你一件事',
      'A new ticket for you',
      `${what(f)}${f.acceptBy ? `，${f.acceptBy} 前接单` : ''}`,
      `${what(f)}${f.acceptBy ? `; please accept before ${f.acceptBy}` : ''}`,
    ),
  informed: (f) =>
    text(
      '辖区有新上报',
      'A new report in your area',
      `${what(f)}，已派给${f.actor}`,
      `${what(f)}; assigned to ${f.actor}`,
    ),
  waiting: (f) =>
    text(
      '有一件事等您派单',
      'A ticket waits to be assigned',
      `${what(f)}${f.why.zh && `，${f.why.zh}`}${said(f)}`,
      `${what(f)}${f.why.en && `; ${f.why.en.toLowerCase()}`}${saidEn(f)}`,
    ),
  accepted: (f) =>
    text(`${f.actor}已接单，正在赶来`, `${f.actor} accepted and is on the way`, what(f), what(f)),
  helping: (f) =>
    text(`${f.actor}接单了，请一起去`, `${f.actor} accepted; please go along`, what(f), what(f)),
  arrived: (f) =>
    text(`${f.actor}到现场了`, `${f.actor} is on site`, `${what(f)}${said(f)}`, `${what(f)}${saidEn(f)}`),
  done: (f) =>
    text(
      '处理好了，请您看一眼',
      'Done. Please have a look',
      `${what(f)}${said(f)}`,
      `${what(f)}${saidEn(f)}`,
    ),
  toCheck: (f) =>
    text(
      '有一件事等核查',
      'A ticket waits to be checked',
      `${what(f)}，${f.actor}已提交办结`,
      `${what(f)}; ${f.actor} submitted it as done`,
    ),
  closed: (f) => text('办结了，说说办得怎么样', 'Closed. How was it done?', what(f), what(f)),
  passed: (f) => text('核查通过，已结案', 'Checked and closed', what(f), what(f)),
  failed: (f) =>
    text(
      '没解决，请重新处理',
      'Not fixed; please do it again',
      `${what(f)}${said(f)}`,
      `${what(f)}${saidEn(f)}`,
    ),
  redoing: (f) => text('正在重新处理', 'It is being done again', what(f), what(f)),
  rejected: (f) =>
    text('这件事没有受理', 'This was not accepted', `${what(f)}${said(f)}`, `${what(f)}${saidEn(f)}`),
  withdrawn: (f) => text('上报人撤回了', 'The reporter withdrew it', what(f), what(f)),
  commented: (f) =>
    text(`${f.actor}留言`, `${f.actor} commented`, `${f.title}${said(f)}`, `${f.title}${saidEn(f)}`),
  amended: (f) =>
    text('上报人补充了内容', 'The reporter added details', `${what(f)}${said(f)}`, `${what(f)}${saidEn(f)}`),
  rated: (f) => text('收到评价', 'A rating came in', `${what(f)}${said(f)}`, `${what(f)}${saidEn(f)}`),
  merged: (f) =>
    text(
      '已有人反映同一问题，一并处理',
      'Already reported: handled together',
      `${what(f)}${f.actor ? `，由${f.actor}一并处理` : ''}，有进展一样告诉您`,
      `${what(f)}${f.actor ? `; ${f.actor} handles both` : ''}. You will hear of each step`,
    ),
  standDown: (f) =>
    text(
      '这一单已并单，不用再去',
      'Merged: no need to go',
      `${what(f)}，并入 ${f.other}${said(f)}`,
      `${what(f)}; merged into ${f.other}${saidEn(f)}`,
    ),
  joined: (f) =>
    text(
      '又有人反映同一问题',
      'Others report the same',
      `${what(f)}，已并到您这一单`,
      `${what(f)}; merged into your ticket`,
    ),
  unmerged: (f) =>
    text(
      '您反映的问题改为单独处理',
      'Your report is handled by itself again',
      `${what(f)}，有进展会告诉您`,
      `${what(f)}. You will hear of each step`,
    ),
  awake: (f) =>
    text(
      '拆单了，这一件请继续办',
      'Taken apart: please go on with it',
      `${what(f)}${said(f)}`,
      `${what(f)}${saidEn(f)}`,
    ),
} as const satisfies Readonly<Record<string, Template>>

export type NoticeKey = keyof typeof NOTICE_TEXTS
