import type { TicketAction } from '@beegrid/shared'
import type { EventData } from '../data/ticket-event.entity.js'

/** What a line of the timeline says about a whistle. */
export interface WhistleFacts {
  /** The party that acted. */
  readonly party: string
  /** All that were called, `甲公司、乙局`. */
  readonly parties: string
  /** It waits for the desk above. */
  readonly waits: boolean
  /** With this the whistle is over. */
  readonly last: boolean
}

interface Told {
  readonly passed?: boolean
  readonly whistle?: WhistleFacts
}

const NOTHING: WhistleFacts = { party: '', parties: '', waits: false, last: false }

const words = (value: EventData[string] | undefined): string => (typeof value === 'string' ? value : '')

export function whistleFacts({ party, parties, waits, last }: EventData): WhistleFacts {
  return { party: words(party), parties: words(parties), waits: waits === true, last: last === true }
}

type Sentences = Partial<Record<TicketAction, (told: Told) => string>>

export const WHISTLE_EVENTS_ZH: Sentences = {
  whistle: ({ whistle: { parties, waits } = NOTHING }) =>
    waits ? `请示吹哨，想请${parties}一起处理` : `吹哨，请${parties}一起处理`,
  respond: ({ passed, whistle: { party } = NOTHING }) =>
    passed === false ? `${party}说来不了` : `${party}报到了`,
  finishPart: ({ whistle: { party, last } = NOTHING }) =>
    last ? `${party}办完了，各单位都办完了` : `${party}办完了自己的部分`,
  endWhistle: ({ whistle: { last } = NOTHING }) => (last ? '吹哨随这件事结束' : '结束了吹哨'),
}

export const WHISTLE_EVENTS_EN: Sentences = {
  whistle: ({ whistle: { parties, waits } = NOTHING }) =>
    waits ? `Asks to whistle for ${parties}` : `Whistled for ${parties}`,
  respond: ({ passed, whistle: { party } = NOTHING }) =>
    passed === false ? `${party} cannot come` : `${party} has responded`,
  finishPart: ({ whistle: { party, last } = NOTHING }) =>
    last ? `${party} did its part; all have` : `${party} did its part`,
  endWhistle: ({ whistle: { last } = NOTHING }) =>
    last ? 'The whistle ended with the matter' : 'Ended the whistle',
}
