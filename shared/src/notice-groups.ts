/** What a person can choose to hear of at once, together once a day, or in the inbox alone. */
export const NOTICE_GROUPS = ['progress', 'work', 'deadline', 'area', 'talk', 'roster'] as const
export type NoticeGroup = (typeof NOTICE_GROUPS)[number]

export const NOTICE_WAYS = ['atOnce', 'digest', 'inbox'] as const
/** `digest`: with all else that waited, once a day; `inbox`: in the list of messages and on open screens alone. */
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/** Where a person has chosen nothing: what happens in the area is much and rarely pressing. */
export const USUAL_WAYS: Readonly<Record<NoticeGroup, NoticeWay>> = {
  progress: 'atOnce',
  work: 'atOnce',
  deadline: 'atOnce',
  area: 'digest',
  talk: 'atOnce',
  roster: 'atOnce',
}

/** Residents and riders have no others. */
export const EVERYBODYS_GROUPS: readonly NoticeGroup[] = ['progress', 'talk']

/** The first that fits; a type of notice made later is work. */
const GROUPS: readonly (readonly [RegExp, NoticeGroup])[] = [
  [/^roster/, 'roster'],
  [/^board\./, 'area'],
  [/\.(commented|rated|amended)$/, 'talk'],
  [/\.(informed|waiting|toCheck|figures\w*)$/, 'area'],
  [/\.(due\w*|overdue\w*|reminded)$/, 'deadline'],
  [
    /\.(accepted|arrived|done|closed|redoing|rejected|merged|unmerged|heldUp|goesOn|progress\w*)$/,
    'progress',
  ],
]

/** The group of a notice by its type, e.g. `ticket.offered`. */
export function noticeGroupOf(type: string): NoticeGroup {
  return GROUPS.find(([pattern]) => pattern.test(type))?.[1] ?? 'work'
}

export const NOTICE_GROUP_LABELS: Readonly<
  Record<NoticeGroup, { readonly title: NoticeWord; readonly note: NoticeWord }>
> = {
  progress: {
    title: { zh: '我反映的事有进展', en: 'News of what I reported' },
    note: { zh: '有人接单、到场、处理好了', en: 'Accepted, on site, done' },
  },
  work: {
    title: { zh: '派给我的事', en: 'Work for me' },
    note: { zh: '新派单、重办、吹哨、督办、审批', en: 'New, redone, called, supervised, to approve' },
  },
  deadline: {
    title: { zh: '快到期和超时', en: 'Due soon and overdue' },
    note: { zh: '我手上的事和要我过问的事', en: 'On my desk or needing my attention' },
  },
  area: {
    title: { zh: '辖区动态', en: 'What happens in my area' },
    note: { zh: '新上报、等派单、等核查', en: 'New reports, to assign, to check' },
  },
  talk: {
    title: { zh: '留言和评价', en: 'Comments and ratings' },
    note: { zh: '有人补充、留言或评价', en: 'Somebody added, commented or rated' },
  },
  roster: {
    title: { zh: '排班和代班', en: 'Roster and stand-ins' },
    note: { zh: '我的班次有变动', en: 'My shifts changed' },
  },
}

export interface NoticeWord {
  readonly zh: string
  readonly en: string
}
