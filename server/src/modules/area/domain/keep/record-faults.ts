import type { AreaLevel } from '@beegrid/shared'
import type { AreaFinding, AreaFindingKind } from '../area-finding.js'
import type { AreaRecord } from '../area-record.js'
import { isCodeOf, nestsIn } from './area-code.js'

interface PlannedRecords {
  readonly records: ReadonlyMap<string, AreaRecord>
  readonly changed: ReadonlySet<string>
  /** Area id by every code ever given before the change. */
  readonly codes: ReadonlyMap<string, string>
  /** How the caller knows areas that are new. */
  readonly refs: ReadonlyMap<string, string>
}

const ABOVE: Readonly<Record<AreaLevel, AreaLevel | null>> = {
  county: null,
  subdistrict: 'county',
  community: 'subdistrict',
  grid: 'community',
}

/** What is wrong with the tree and the codes after a change. Only changed areas are blamed. */
export function recordFaults(plan: PlannedRecords): AreaFinding[] {
  const holders = holdersOf(plan.records)
  return [...plan.changed].flatMap((id) => {
    const area = plan.records.get(id)
    if (!area) return []
    const found = [...parentFaults(plan, area), ...codeFaults(plan, area), ...clashes(plan, area, holders)]
    return found.map(({ kind, zh, en }) => fault(kind, plan.refs.get(id) ?? id, { zh, en }))
  })
}

interface Fault {
  readonly kind: AreaFindingKind
  readonly zh: string
  readonly en: string
}

function parentFaults({ records }: PlannedRecords, area: AreaRecord): Fault[] {
  if (area.status === 'retired') return hasActiveBelow(records, area.id) ? [activeBelow(area)] : []
  const parent = area.parentId === null ? undefined : records.get(area.parentId)
  return isParentOf(parent, area) ? [] : [wrongParent(area)]
}

function isParentOf(parent: AreaRecord | undefined, { level }: AreaRecord): boolean {
  return parent ? parent.level === ABOVE[level] && parent.status === 'active' : ABOVE[level] === null
}

function wrongParent({ name }: AreaRecord): Fault {
  return {
    kind: 'unknownParent',
    zh: `“${name}”的上级不对：没有找到、已撤销或层级不符`,
    en: `The parent of “${name}” is missing, retired or of the wrong level`,
  }
}

function activeBelow({ name }: AreaRecord): Fault {
  return {
    kind: 'activeBelow',
    zh: `“${name}”下面还有区域，请先移走或撤销`,
    en: `“${name}” still has areas below it; move or retire them first`,
  }
}

function hasActiveBelow(records: ReadonlyMap<string, AreaRecord>, areaId: string): boolean {
  return [...records.values()].some(({ parentId, status }) => parentId === areaId && status === 'active')
}

function codeFaults(
  { records }: PlannedRecords,
  { level, code, name, parentId, status }: AreaRecord,
): Fault[] {
  if (status === 'retired') return []
  if (code === '') return [{ kind: 'codeRule', zh: `“${name}”没有代码`, en: `“${name}” has no code` }]
  if (!isCodeOf(level, code)) return [misspelt(level, code)]
  const parent = parentId === null ? undefined : records.get(parentId)
  if (!parent || nestsIn(level, code, parent.code)) return []
  return [
    {
      kind: 'codeRule',
      zh: `代码 ${code} 与上级代码 ${parent.code} 不衔接`,
      en: `Code ${code} does not continue its parent's ${parent.code}`,
    },
  ]
}

const SHAPES: Readonly<Record<AreaLevel, { readonly zh: string; readonly en: string }>> = {
  county: { zh: '县级 6 位', en: 'a county has 6 digits' },
  subdistrict: { zh: '镇（街道）12 位，末三位为 000', en: 'a town has 12 digits, the last three 000' },
  community: { zh: '社区 12 位，末三位不为 000', en: 'a community has 12 digits, the last three not 000' },
  grid: { zh: '网格 15 位，末三位不为 000', en: 'a grid has 15 digits, the last three not 000' },
}

function misspelt(level: AreaLevel, code: string): Fault {
  const { zh, en } = SHAPES[level]
  return { kind: 'codeRule', zh: `代码 ${code} 不合规则：${zh}`, en: `Code ${code} is not right: ${en}` }
}

/** A code once given belongs to its area for good, also when that has another code now or is retired. */
function clashes(
  { codes }: PlannedRecords,
  { id, code }: AreaRecord,
  holders: ReadonlyMap<string, number>,
): Fault[] {
  const owner = codes.get(code)
  if (code === '' || ((owner === undefined || owner === id) && holders.get(code) === 1)) return []
  return [
    {
      kind: 'codeClash',
      zh: `代码 ${code} 已被使用过，不能再用`,
      en: `Code ${code} is or was in use and is not given twice`,
    },
  ]
}

function holdersOf(records: ReadonlyMap<string, AreaRecord>): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const { code } of records.values()) holders.set(code, (holders.get(code) ?? 0) + 1)
  return holders
}

function fault(kind: AreaFindingKind, ref: string, { zh, en }: Pick<Fault, 'zh' | 'en'>): AreaFinding {
  return { severity: 'error', kind, refs: [ref], zh, en }
}
