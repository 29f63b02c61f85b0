import type { Language } from '@beegrid/shared'
import type { RingEntity } from '../data/ring.entity.js'
import { undoneText, type LadderStage } from './ladder-texts.js'

/** What became of a phone that was to ring, as a desk wants to know it. */
export const RING_STANDINGS = ['waiting', 'rung', 'answered', 'noAnswer', 'spared', 'failed'] as const
export type RingStanding = (typeof RING_STANDINGS)[number]

type Words = Readonly<Record<Language, string>>

const STANDINGS: Readonly<Record<RingStanding, Words>> = {
  waiting: { 'zh-CN': '正在拨打', en: 'Being dialled' },
  rung: { 'zh-CN': '已拨打，还不知道有没有接', en: 'Rang; not known yet whether it was answered' },
  answered: { 'zh-CN': '接听了', en: 'Answered' },
  noAnswer: { 'zh-CN': '没有人接', en: 'No answer' },
  spared: { 'zh-CN': '已经有人接手，没有再打', en: 'Not rung: somebody had taken it by then' },
  failed: { 'zh-CN': '没有打通', en: 'Could not be rung' },
}
const NO_NUMBER: Words = { 'zh-CN': '没有登记电话，没有打', en: 'Not rung: no number on record' }
const DANGER: Words = { 'zh-CN': '危险，刚刚上报', en: 'Danger, just reported' }

export function standingOf({ state, outcome }: Pick<RingEntity, 'state' | 'outcome'>): RingStanding {
  return state === 'rung' ? (outcome ?? 'rung') : state
}

/** In words; a number is never among them. */
export function standingText(
  ring: Pick<RingEntity, 'state' | 'outcome' | 'lastCode'>,
  language: Language,
): string {
  if (ring.state === 'failed' && ring.lastCode === 'NO_NUMBER') return NO_NUMBER[language]
  return STANDINGS[standingOf(ring)][language]
}

/** Why it was to ring. @param stage of the limit that was over; undefined for danger */
export function ringCause(stage: LadderStage | undefined, language: Language): string {
  return stage === undefined ? DANGER[language] : undoneText(stage, language)
}
