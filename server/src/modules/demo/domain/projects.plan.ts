import { dayOf } from '../../../core/clock/index.js'
import type { PastProject } from '../../board/index.js'
import { areaIdOf } from './stable-id.util.js'
import type { WorldPlan } from './world/world.plan.js'

const DAY_MS = 86_400_000

interface Promise {
  /** Of the area whose project it is. */
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly summary: string
  /** Days from today to the promised one. */
  readonly due: number
  /** Days ago that each step was reached. */
  readonly reached: readonly number[]
  readonly delay?: { readonly days: number; readonly reason: string }
}

/** Invented, like everything of the demo but its divisions. */
const PROMISED: readonly Promise[] = [
  {
    code: '320924100000',
    name: '建华园自来水管网更新',
    nameEn: 'New water mains for Jianhua Garden',
    summary: '更换 3.2 公里老旧供水管道，改造 14 处阀门井，施工期间分段停水并提前告知。',
    due: 28,
    reached: [150, 96],
  },
  {
    code: '320924100033',
    name: '朝阳停车场，86 个车位',
    nameEn: 'Chaoyang car park, 86 places',
    summary: '利用闲置地块建 86 个车位，其中 12 个带充电桩，夜间对周边居民开放。',
    due: 8,
    reached: [210, 160, 12],
  },
  {
    code: '320924100001',
    name: '幸福里加装楼道灯',
    nameEn: 'Stairwell lights for Xingfuli',
    summary: '给 38 个单元加装声控楼道灯，电费由公共收益承担。',
    due: -12,
    reached: [75, 50],
    delay: { days: 3, reason: '灯具到货迟' },
  },
  {
    code: '320924100031',
    name: '虹亚社区便民服务点',
    nameEn: 'Service point for Hongya community',
    summary: '一个窗口办 37 件事，周末轮班。',
    due: -20,
    reached: [180, 140, 40, 25],
  },
]

/** The towns' and communities' promises, as far along as they would be today. */
export function planProjects({ areas }: WorldPlan, now: number): PastProject[] {
  const names = new Map(areas.map(({ code, shortName }) => [code, shortName]))
  return PROMISED.filter(({ code }) => names.has(code)).map(({ code, due, reached, delay, ...words }) => ({
    ...words,
    areaId: areaIdOf(code),
    countyId: areaIdOf(`${code.slice(0, 6)}000000`),
    responsible: names.get(code) ?? '',
    dueDay: dayOf(now + due * DAY_MS),
    newDay: delay ? dayOf(now + delay.days * DAY_MS) : null,
    delayReason: delay?.reason ?? null,
    reachedAt: reached.map((days) => now - days * DAY_MS),
  }))
}
