import { NOTICE_GROUPS, USUAL_WAYS, type NoticeGroup, type NoticeWay } from '@beegrid/shared'

/** `county`: as the county has decided; `own`: between one's own times; `none`: at any hour. */
export interface QuietChoice {
  readonly kind: 'county' | 'own' | 'none'
  /** `HH:MM`. */
  readonly from: string
  readonly to: string
}

export interface NoticeChoices {
  readonly ways: Readonly<Record<NoticeGroup, NoticeWay>>
  readonly quiet: QuietChoice
  /** Text messages for what is urgent, where nothing else reaches the person. */
  readonly sms: boolean
}

/** What a person has changed of the usual choices. */
export interface OwnChoices {
  readonly ways?: Partial<Record<NoticeGroup, NoticeWay>>
  readonly quiet?: Partial<QuietChoice>
  readonly sms?: boolean
}

const USUAL_QUIET: QuietChoice = { kind: 'county', from: '22:00', to: '07:00' }

/** The usual choices with one's own over them. */
export function choicesWith(own: OwnChoices): NoticeChoices {
  return {
    ways: { ...USUAL_WAYS, ...own.ways },
    quiet: { ...USUAL_QUIET, ...own.quiet },
    sms: own.sms ?? true,
  }
}

/** One's own choices with some changed; what is left out stays. */
export function changedChoices(own: OwnChoices, change: OwnChoices): OwnChoices {
  const ways = { ...own.ways, ...change.ways }
  return {
    ...own,
    ...change,
    ways: Object.fromEntries(NOTICE_GROUPS.flatMap((group) => entry(group, ways[group]))),
    ...((own.quiet ?? change.quiet) && { quiet: { ...own.quiet, ...change.quiet } }),
  }
}

function entry(group: NoticeGroup, way: NoticeWay | undefined): [NoticeGroup, NoticeWay][] {
  return way === undefined ? [] : [[group, way]]
}
