import type { Language } from '@beegrid/shared'
import { FIGURE_WORDS } from './figure-words.js'

type Both = Readonly<Record<Language, string>>

const { closed, satisfied } = FIGURE_WORDS

/** How the public board counts: the words of the figures where it shows one, and what it shows besides. */
const PUBLIC_FORMULAS: readonly Both[] = [
  {
    'zh-CN': `您反映的 = 办好了（${closed['zh-CN'].hit}）+ 正在办 + 没有受理。撤回、并单的不重复算；按上报日期计。`,
    en: `Reported = done (${closed.en.hit}) + being worked on + not accepted. Withdrawn and merged ones are not told of twice; by the day of the report.`,
  },
  {
    'zh-CN': `评价 = ${satisfied['zh-CN'].of}（满意、基本满意、不满意），算这些日子上报的事。对单位不利的，等单位有机会说明之后再公布。`,
    en: `Ratings = ${satisfied.en.of} of what was reported in these days. What is unfavourable to a unit is shown after it had its say.`,
  },
  {
    'zh-CN': '办一件事要多久 = 从上报到最后一次提交办结的自然时间，居中的一件。只算已办好的。',
    en: 'How long a problem takes = natural time from the report to the last submission as done, the middle one. Of those done alone.',
  },
]

export const publicFormulas = (language: Language): string[] => PUBLIC_FORMULAS.map((each) => each[language])
