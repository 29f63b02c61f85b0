import type { Role } from '@beegrid/shared'

interface Hint {
  readonly zh: string
  readonly en: string
}

const hint = (zh: string, en: string): Hint => ({ zh, en })

const FALLBACK = hint('看看这个角色的工作台', 'See what this role works with')

/** What a visitor can try as each role. */
const HINTS: Partial<Record<Role, Hint>> = {
  resident: hint(
    '看家门口的事，我也遇到了，给办理打分',
    'See what happens nearby, say “me too”, rate the work',
  ),
  part_time_grid_worker: hint(
    '送餐路上拍一张，三下上报水管破裂',
    'Report a burst pipe on your round in three taps',
  ),
  grid_worker: hint('接单、到场、修好，拍照提交办结', 'Accept, arrive, fix, and submit with a photo'),
  liaison: hint('替联系的邻居反映事情', 'Speak up for the neighbours you look after'),
  community_officer: hint(
    '看辖区实时进来的上报，接单、派单、核查',
    'Watch reports arrive live; accept, assign and check',
  ),
  subdistrict_officer: hint('看全镇（街道）的事，派单改派', 'Oversee the whole town'),
  mediator: hint(
    '只有当事人和社区知道的纠纷：约谈、记录、达成协议',
    'Disputes only the parties know of: sessions, an agreement',
  ),
  utility: hint('接到社区派来的抢修单', 'Take repairs assigned by the community'),
  property: hint('接到小区里的报修', 'Take repairs in your compounds'),
  department: hint('接到需要部门办的事', 'Take what needs a department'),
  county_officer: hint('看全县正在发生的事', 'See the whole county'),
}

export function accountHint(role: Role): Hint {
  return HINTS[role] ?? FALLBACK
}
