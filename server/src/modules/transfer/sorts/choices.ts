import { ROLE_LABELS, ROLES } from '@beegrid/shared'
import type { Choice } from '../domain/column.js'

export const LEVELS: readonly Choice[] = [
  { value: 'county', zh: '县', en: 'County', also: ['区', '市', '县（区）'] },
  { value: 'subdistrict', zh: '镇街', en: 'Subdistrict', also: ['镇', '街道', '乡镇', '镇（街道）', 'Town'] },
  { value: 'community', zh: '社区', en: 'Community', also: ['村', '村（社区）', '行政村', 'Village'] },
  { value: 'grid', zh: '网格', en: 'Grid', also: ['单元网格'] },
]

export const LAYERS: readonly Choice[] = [
  { value: 'ordinary', zh: '普通', en: 'Ordinary', also: ['一般', '综合网格'] },
  { value: 'exclusive', zh: '专属', en: 'Exclusive', also: ['专属网格'] },
  { value: 'overlay', zh: '两新', en: 'Overlay', also: ['两新网格'] },
]

export const STATUSES: readonly Choice[] = [
  { value: 'active', zh: '启用', en: 'Active', also: ['在用', '正常'] },
  { value: 'retired', zh: '停用', en: 'Retired', also: ['撤销', '注销'] },
]

export const KINDS: readonly Choice[] = [
  { value: 'compound', zh: '小区', en: 'Compound', also: ['院落'] },
  { value: 'building', zh: '楼栋', en: 'Building', also: ['楼', '楼幢', '幢'] },
  { value: 'unit', zh: '单元', en: 'Unit' },
  { value: 'station', zh: '驿站', en: 'Station', also: ['站点'] },
]

export const ROLE_CHOICES: readonly Choice[] = ROLES.filter((role) => role !== 'resident').map((role) => ({
  value: role,
  zh: ROLE_LABELS[role].staff,
  en: ROLE_LABELS[role].en,
  also: [role, ROLE_LABELS[role].resident],
}))

export const DUTY_CHOICES: readonly Choice[] = [
  { value: 'communityBusiness', zh: 'A岗', en: 'A', also: ['a', '社区业务'] },
  { value: 'gridResponsibility', zh: 'B岗', en: 'B', also: ['b', '网格责任'] },
  { value: 'both', zh: 'AB岗', en: 'AB', also: ['a岗b岗', 'a/b', 'a+b', 'a、b', 'a岗、b岗', 'A岗+B岗'] },
]

export const STANDINGS: readonly Choice[] = [
  { value: 'holder', zh: '主岗', en: 'Holder', also: ['本人'] },
  { value: 'standIn', zh: '代班', en: 'Stand-in' },
]
