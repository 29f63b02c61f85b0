import type { Danger, LimitUnit, Proof, TicketKind } from '@beegrid/shared'
import type { Category, CategoryBranch, CategoryCondition, OrganisationSort } from '../category-definition.js'

/** `[open when, close when, value, unit]`, each sentence `中文 | English`. */
export type ConditionSketch = readonly [opens: string, closes: string, value: number, unit: LimitUnit]

export interface ChildSketch {
  readonly code: string
  /** `中文 | English` */
  readonly name: string
  readonly icon: string
  /** Parted by spaces. */
  readonly keywords: string
  readonly conditions: readonly ConditionSketch[]
  readonly danger?: Danger
  readonly organisation?: OrganisationSort
  readonly direct?: true
  readonly acceptMinutes?: number
  readonly proof?: Proof
  readonly kinds?: readonly TicketKind[]
}

export interface GroupSketch {
  readonly branch: CategoryBranch
  readonly code: string
  readonly name: string
  readonly icon: string
  readonly children: readonly ChildSketch[]
}

/** Somebody looks at a report within a quarter of an hour, as the stage clocks of digital urban management have it. */
const ACCEPT_MINUTES = 15
const HAZARD: readonly TicketKind[] = ['hazard']

function halves(text: string): [string, string] {
  const [zh, en] = text.split(' | ')
  if (zh === undefined || en === undefined) throw new Error(`“${text}” must be “中文 | English”`)
  return [zh, en]
}

function condition(code: string, sketch: ConditionSketch, index: number): CategoryCondition {
  const [opens, closes, value, unit] = sketch
  const [[openWhen, openWhenEn], [closeWhen, closeWhenEn]] = [halves(opens), halves(closes)]
  return {
    id: `condition-${code}-${index + 1}`,
    openWhen,
    openWhenEn,
    closeWhen,
    closeWhenEn,
    limit: { value, unit },
  }
}

/** The same id on every server, so that a county's figures can be put beside another's. */
const idOf = (code: string): string => `category-${code}`

function child(group: GroupSketch, sketch: ChildSketch): Category {
  const [name, nameEn] = halves(sketch.name)
  return {
    id: idOf(sketch.code),
    code: sketch.code,
    parentId: idOf(group.code),
    branch: group.branch,
    name,
    nameEn,
    icon: sketch.icon,
    keywords: [...new Set(sketch.keywords.split(' '))],
    danger: sketch.danger ?? null,
    organisationSort: sketch.organisation ?? null,
    direct: sketch.direct ?? false,
    acceptMinutes: sketch.acceptMinutes ?? ACCEPT_MINUTES,
    proof: sketch.proof ?? null,
    kinds: sketch.kinds ?? HAZARD,
    active: true,
    conditions: sketch.conditions.map((each, index) => condition(sketch.code, each, index)),
  }
}

/** A 大类 followed by its 小类. */
export function defineGroup(group: GroupSketch): readonly Category[] {
  const [name, nameEn] = halves(group.name)
  const children = group.children.map((sketch) => child(group, sketch))
  const parent: Category = {
    id: idOf(group.code),
    code: group.code,
    parentId: null,
    branch: group.branch,
    name,
    nameEn,
    icon: group.icon,
    keywords: [],
    danger: null,
    organisationSort: null,
    direct: false,
    acceptMinutes: ACCEPT_MINUTES,
    proof: null,
    kinds: [...new Set(children.flatMap(({ kinds }) => kinds))],
    active: true,
    conditions: [],
  }
  return [parent, ...children]
}
