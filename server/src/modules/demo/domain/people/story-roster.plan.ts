import type { CommunityGround } from '../world/world.plan.js'
import type { Register } from './register.plan.js'
import { DAY_SHIFT, SATURDAY, WEEKEND, WORKING_DAYS, type DutyPlan, type PersonPlan } from './staff.plan.js'

/** Who takes the weekend of a grid: its own worker where none is named. 建华园 is manned at any hour anyway. */
const WEEKENDS: Readonly<Record<string, string>> = {
  河畔: '河畔',
  幸福里: '河畔',
  交通路北: '振兴路',
  朝阳里: '河畔',
  振兴路: '振兴路',
  人民路南: '人民路南',
}

/** Nobody stands in for these by rule: their leave shows as what it is. */
export const STORY_UNCOVERED: readonly string[] = ['幸福里', '朝阳里', '农贸市场']

/**
 * The roster of the story's community has one of everything: a leave that is covered and one that is not, weekends by
 * turns, a Sunday nobody has, and a school merged into its neighbour while it is closed.
 */
export function addStoryRoster(
  register: Register,
  { grids }: CommunityGround,
  workers: readonly PersonPlan[],
): void {
  const worker = (name: string): PersonPlan | undefined =>
    workers[grids.findIndex(({ bareName }) => bareName === name)]
  const codeOf = (name: string): string | undefined => grids.find(({ bareName }) => bareName === name)?.code
  const add = (who: string, where: string, rest: Partial<DutyPlan>): void => {
    const [person, areaCode] = [worker(who), codeOf(where)]
    if (!person || areaCode === undefined) return
    register.duties.push({
      ...{ personKey: person.key, areaCode, duty: 'gridResponsibility', line: null, standing: 'standIn' },
      ...{ weekdays: WORKING_DAYS, ...DAY_SHIFT },
      ...rest,
    })
  }
  for (const [grid, who] of Object.entries(WEEKENDS))
    add(who, grid, { weekdays: WEEKEND, standing: who === grid ? 'holder' : 'standIn' })
  add('农贸市场', '农贸市场', { weekdays: SATURDAY, standing: 'holder' })
  add('振兴路', '幸福里', {})
  addLeaves(register, worker)
  const [areaCode, intoAreaCode] = [codeOf('学苑'), codeOf('幸福里')]
  if (areaCode !== undefined && intoAreaCode !== undefined)
    register.mergers.push({ areaCode, intoAreaCode, weekdays: WEEKEND, reason: '学校放假' })
}

function addLeaves(register: Register, worker: (name: string) => PersonPlan | undefined): void {
  const covered = worker('幸福里')
  if (covered) register.absences.push({ personKey: covered.key, fromDay: -1, toDay: 2, reason: '请假' })
  const missed = worker('朝阳里')
  if (missed) register.absences.push({ personKey: missed.key, fromDay: 1, toDay: 3, reason: '请假' })
}
