import type { TicketAction } from '@beegrid/shared'
import type { EventData } from '../data/ticket-event.entity.js'

/** What a line of the timeline says about a step of the ladder. */
export interface RaisedFacts {
  /** Stage of the clock that has run over. */
  readonly stage: string
  /** Whom it was raised to: `lead`, `standIn`, or a desk. */
  readonly level: string
  /** Name of the desk's area. */
  readonly area: string
}

const words = (value: EventData[string] | undefined): string => (typeof value === 'string' ? value : '')

export function raisedFacts({ stage, level, area }: EventData): RaisedFacts {
  return { stage: words(stage), level: words(level), area: words(area) }
}

const UNDONE_ZH: Readonly<Record<string, string>> = {
  ...{ accept: '还没接单', arrive: '还没到场', resolve: '还没办结', rework: '重办还没办好' },
  ...{ respond: '部门还没报到', part: '协办还没办好', answer: '督办还没回复' },
}

const UNDONE_EN: Readonly<Record<string, string>> = {
  ...{ accept: 'not accepted yet', arrive: 'nobody on site yet', resolve: 'not done yet' },
  ...{ rework: 'still not done again', respond: 'called, and no answer yet' },
  ...{ part: 'a part is not done yet', answer: 'supervised, and no answer yet' },
}

interface Told {
  readonly raised?: RaisedFacts
}

type Sentences = Partial<Record<TicketAction, (told: Told) => string>>

export const LADDER_EVENTS_ZH: Sentences = {
  escalate: ({ raised: { stage, level, area } = raisedFacts({}) }) => {
    const late = `超时${UNDONE_ZH[stage] ?? '还没办好'}`
    if (level === 'lead') return `${late}，已提醒负责的人`
    return level === 'standIn' ? `${late}，已请代班的人接手` : `${late}，已报${area || '上一级'}`
  },
}

export const LADDER_EVENTS_EN: Sentences = {
  escalate: ({ raised: { stage, level, area } = raisedFacts({}) }) => {
    const late = `Overdue, ${UNDONE_EN[stage] ?? 'not done yet'}`
    if (level === 'lead') return `${late}: whoever has it was reminded`
    return level === 'standIn'
      ? `${late}: the stand-in was asked`
      : `${late}: raised to ${area || 'the next level'}`
  },
}
