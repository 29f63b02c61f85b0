import type { BothLanguages } from '../../notification/index.js'
import type { NoticeText } from './notice-texts.js'

/** What happened around a whistle that somebody is told. */
export const WHISTLE_NEWS = ['called', 'coming', 'declined', 'partDone', 'allDone', 'calledOff'] as const
export type WhistleNewsKind = (typeof WHISTLE_NEWS)[number]

export interface WhistleNewsFacts {
  readonly title: string
  readonly place: string
  /** The party that acted, or that is told. */
  readonly party: string
  /** What was said: the reason of the call or its end, a party's words. */
  readonly words: string
  readonly respondBy: string
  /** When and where a joint action meets. */
  readonly joint: BothLanguages | undefined
}

const what = ({ title, place }: WhistleNewsFacts): string => `${title} · ${place}`
const said = ({ words }: WhistleNewsFacts): string => (words === '' ? '' : `：${words}`)
const saidEn = ({ words }: WhistleNewsFacts): string => (words === '' ? '' : `: ${words}`)

const about = (facts: WhistleNewsFacts, zh: string, en: string): NoticeText => ({
  title: { zh, en },
  body: { zh: `${what(facts)}${said(facts)}`, en: `${what(facts)}${saidEn(facts)}` },
})

const called = (facts: WhistleNewsFacts): NoticeText => {
  const { joint, respondBy } = facts
  return {
    title: joint
      ? { zh: '请参加联合执法', en: 'Please join a joint action' }
      : { zh: '吹哨了，请来报到', en: 'You are called to a ticket' },
    body: {
      zh: `${what(facts)}${said(facts)}。${joint ? `${joint.zh}。` : ''}${respondBy} 前报到`,
      en: `${what(facts)}${saidEn(facts)}. ${joint ? `${joint.en}. ` : ''}Please respond before ${respondBy}`,
    },
  }
}

export const WHISTLE_TEXTS: Readonly<Record<WhistleNewsKind, (facts: WhistleNewsFacts) => NoticeText>> = {
  called,
  coming: (f) => about(f, `${f.party}报到了`, `${f.party} has responded`),
  declined: (f) => about(f, `${f.party}说来不了`, `${f.party} cannot come`),
  partDone: (f) => about(f, `${f.party}办完了自己的部分`, `${f.party} did its part`),
  allDone: (f) => about(f, '吹哨的各单位都办完了', 'Every party called has done its part'),
  calledOff: (f) => about(f, '吹哨结束了，不用再来', 'The whistle is over: no need to come'),
}
