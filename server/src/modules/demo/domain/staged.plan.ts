import { organisationIdOf } from './stable-id.util.js'
import type { STORY_PEOPLE } from './words/person-names.words.js'

const HOUR_MS = 3_600_000

interface StagedAct {
  readonly who: keyof typeof STORY_PEOPLE
  readonly input: {
    readonly action: 'whistle' | 'grant' | 'extend' | 'supervise'
    readonly reason?: string
    readonly note?: string
    readonly until?: number
    readonly passed?: boolean
    readonly organisationIds?: readonly string[]
  }
}

/** What goes on at the moment about one of the story's tickets, known by its place in words. */
export interface StagedScene {
  readonly placeText: string
  readonly acts: readonly StagedAct[]
}

const POWER = organisationIdOf('320924000000/供电公司')
/** On the list of accounts, so that a visitor may answer. */
const PROPERTY = organisationIdOf('320924100001/property')
/** Has no accounts: answers by a link. */
const LAMPS = organisationIdOf('320924000000/路灯管理所')

const whistle = (organisationIds: readonly string[], reason: string): StagedAct => ({
  who: 'communityOfficer',
  input: { action: 'whistle', organisationIds, reason },
})

const granted = (note: string): StagedAct => ({
  who: 'townOfficer',
  input: { action: 'grant', passed: true, note },
})

const supervised = (note: string, until: number): StagedAct => ({
  who: 'countyOfficer',
  input: { action: 'supervise', note, until },
})

/** So that a first visit finds whistles under way, a request to answer and an order to be answered. */
export function stagedScenes(now: number): readonly StagedScene[] {
  return [
    {
      placeText: '建华园5号楼1单元',
      acts: [
        whistle([POWER, PROPERTY], '请一起上门，查清私拉的线接在哪里，断开有危险的接头'),
        granted('请今天到场'),
      ],
    },
    {
      placeText: '建华园南门岗亭旁人行道',
      acts: [{ who: 'gridWorker', input: { action: 'extend', reason: '井盖尺寸特殊，厂里下午才能送到' } }],
    },
    {
      placeText: '建华园北门外第3根灯杆',
      acts: [
        whistle([LAMPS], '请派升降车，换掉受潮的地下线'),
        granted('请两天内修好'),
        supervised('夜里有人差点撞到石墩，请先放警示灯，并说明何时修好', now + 20 * HOUR_MS),
      ],
    },
  ]
}
