import type { BothLanguages } from '../../notification/index.js'

const both = (zh: string, en: string): BothLanguages => ({ zh, en })

export interface RosterText {
  readonly title: BothLanguages
  readonly body: BothLanguages
}

export interface ChangeFacts {
  readonly area: string
  readonly when: BothLanguages
  readonly person: string
}

/** To whoever is asked to stand in. */
export const standInAsked = ({ area, when }: Omit<ChangeFacts, 'person'>): RosterText => ({
  title: both(`请您代班：${area}`, `Please stand in: ${area}`),
  body: both(`${when.zh}，${area}的件会派给您。`, `${when.en}: reports of ${area} come to you.`),
})

/** To whoever is relieved. */
export const relieved = ({ area, when, person }: ChangeFacts): RosterText => ({
  title: both(`${person} 替您代班：${area}`, `${person} stands in for you: ${area}`),
  body: both(`${when.zh}，${area}由 ${person} 代班。`, `${when.en}: ${person} has ${area}.`),
})

export const dutyGiven = ({ area, when }: Omit<ChangeFacts, 'person'>): RosterText => ({
  title: both(`您有新的值班：${area}`, `New duty: ${area}`),
  body: both(`${when.zh}起生效，详见值班表。`, `From ${when.en}. Please see the roster.`),
})

export const dutyEnded = ({ area }: Pick<ChangeFacts, 'area'>): RosterText => ({
  title: both(`值班有变动：${area}`, `Your duty has changed: ${area}`),
  body: both(
    `您在${area}的一条值班已取消或换人，详见值班表。`,
    `A duty of yours in ${area} was taken off. Please see the roster.`,
  ),
})

export const leaveEntered = ({ when, reason }: { when: BothLanguages; reason: string }): RosterText => ({
  title: both('已登记请假', 'Leave entered'),
  body: both(
    `${reason}：${when.zh}。这段时间的件不会派给您。`,
    `${reason}: ${when.en}. Nothing comes to you in that time.`,
  ),
})

export const leaveEnded = ({ when }: { when: BothLanguages }): RosterText => ({
  title: both('请假已撤销', 'Leave taken back'),
  body: both(
    `${when.zh}的请假已撤销，您照常值班。`,
    `Your leave ${when.en} was taken back; you are on duty as usual.`,
  ),
})

/** One person's week, one post a line. */
export function weekPublished(
  area: string,
  posts: readonly { readonly area: string; readonly when: BothLanguages }[],
): RosterText {
  return {
    title: both(`${area}的值班表已发布`, `The roster of ${area} is out`),
    body: both(
      posts.map((each) => `${each.area}：${each.when.zh}`).join('\n'),
      posts.map((each) => `${each.area}: ${each.when.en}`).join('\n'),
    ),
  }
}

/** To a community's officers, the day before. */
export const gapTomorrow = ({ area, when }: { area: string; when: BothLanguages }): RosterText => ({
  title: both(`明天有空档：${area}`, `A gap tomorrow: ${area}`),
  body: both(
    `${when.zh}没人当班。没人代班时，件会先到社区值班台。`,
    `${when.en}: nobody is on duty. Without a stand-in, reports come to the community’s desk.`,
  ),
})
