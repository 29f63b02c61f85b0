import type { AreaLayer, AreaLevel } from '@beegrid/shared'
import type { AreaRecord } from '../../area/index.js'
import { findingAt, type Finding, type Trouble } from '../domain/finding.js'
import type { ReadRecord } from '../reading/read-record.js'
import { codeAbove, levelAbove, type AreaNet } from './area-net.js'
import type { ImportContext } from './sort-import.js'

/** A row of areas with what it is about: an area there is, or one to be, and what stands above it. */
export interface AreaRow {
  readonly record: ReadRecord
  readonly level: AreaLevel
  /** The row's own name within the change. */
  readonly ref: string
  readonly existing?: AreaRecord
  /** An area there is, or the ref of another row; neither for a county. */
  readonly parentId?: string
  readonly parentRef?: string
}

type Above = Pick<AreaRow, 'parentId' | 'parentRef'>

const NO_PARENT: Trouble = { kind: 'unknownParent', zh: '没有写上级编码', en: 'its parent code is missing' }

function unknownParent(code: string): Trouble {
  return {
    kind: 'unknownParent',
    zh: `上级 ${code} 不存在、层级不对或不在您选的区域内`,
    en: `the area above, ${code}, does not exist, has the wrong level or is not inside the area you chose`,
  }
}

const LEVEL_ORDER: readonly AreaLevel[] = ['county', 'subdistrict', 'community', 'grid']

export const value = ({ values }: ReadRecord, key: string): string => values.get(key) ?? ''
export const layerOf = (record: ReadRecord): AreaLayer | undefined =>
  (value(record, 'layer') || undefined) as AreaLayer | undefined

/** Finds out for each row which area it means. Rows that cannot be placed are left out, with a finding. */
export class AreaRowReader {
  readonly findings: Finding[] = []
  private readonly byCode = new Map<string, { readonly record: ReadRecord; readonly ref: string }>()

  constructor(
    private readonly net: AreaNet,
    private readonly context: ImportContext,
  ) {}

  read(): readonly AreaRow[] {
    const sound = this.context.records.filter((record) => record.sound && this.claimCode(record))
    const rows = sound.flatMap((record) => this.place(record) ?? [])
    return rows.sort((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level))
  }

  /** One row for one code. */
  private claimCode(record: ReadRecord): boolean {
    const code = value(record, 'code')
    if (code === '') return true
    const first = this.byCode.get(code)
    if (!first) {
      this.byCode.set(code, { record, ref: refOf(record) })
      return true
    }
    const at = first.record.where.row ?? first.record.where.feature ?? 0
    return this.fault(record, {
      kind: 'codeClash',
      zh: `编码 ${code} 与第 ${at} ${first.record.where.row === undefined ? '个要素' : '行'}重复`,
      en: `the code ${code} is that of ${first.record.where.row === undefined ? 'feature' : 'row'} ${at} too`,
    })
  }

  private place(record: ReadRecord): AreaRow | undefined {
    const level = value(record, 'level') as AreaLevel
    const existing = this.existing(record, level)
    if (existing) return this.known(record, existing, level)
    const above = this.above(record, level)
    if (!above) return undefined
    return { record, level, ref: refOf(record), ...above }
  }

  private known(record: ReadRecord, existing: AreaRecord, level: AreaLevel): AreaRow | undefined {
    if (!this.net.isWithin(existing.id, this.context.areaId)) {
      this.fault(record, {
        kind: 'outOfScope',
        zh: `「${existing.name}」不在您选的区域内`,
        en: `“${existing.name}” is not inside the area you chose`,
      })
      return undefined
    }
    if (existing.level !== level) {
      this.fault(record, {
        kind: 'level',
        zh: `「${existing.name}」现在的层级不同，层级不能改`,
        en: `“${existing.name}” has another level, and a level cannot be changed`,
      })
      return undefined
    }
    const given = value(record, 'parentCode')
    const stays = given === '' || given === this.net.get(existing.parentId)?.code
    const above = stays ? {} : this.above(record, level)
    return above && { record, level, ref: existing.id, existing, ...above }
  }

  /** By its code; without one by its name below the same parent. */
  private existing(record: ReadRecord, level: AreaLevel): AreaRecord | undefined {
    const code = value(record, 'code')
    if (code !== '') return this.net.withCode(code)
    const parent = this.net.withCode(value(record, 'parentCode')) ?? this.net.get(this.context.areaId)
    const name = value(record, 'name')
    return this.net.records.find(
      (area) =>
        area.level === level &&
        area.parentId === (parent?.id ?? null) &&
        area.name === name &&
        area.status === 'active',
    )
  }

  private above(record: ReadRecord, level: AreaLevel): Above | undefined {
    const wanted = levelAbove(level)
    if (wanted === undefined) return this.county(record)
    const code = value(record, 'parentCode') || codeAbove(value(record, 'code'), level)
    const found = code === undefined ? this.scopeAs(wanted) : this.named(code, wanted)
    if (found) return found
    this.fault(record, code === undefined ? NO_PARENT : unknownParent(code))
    return undefined
  }

  /** An area there is, else another row. */
  private named(code: string, wanted: AreaLevel): Above | undefined {
    const known = this.net.withCode(code)
    if (!known) {
      const inFile = this.byCode.get(code)
      return inFile && { parentRef: inFile.ref }
    }
    const fits = known.level === wanted && this.net.isWithin(known.id, this.context.areaId)
    return fits ? { parentId: known.id } : undefined
  }

  private scopeAs(level: AreaLevel): Above | undefined {
    const scope = this.net.get(this.context.areaId)
    return scope?.level === level ? { parentId: scope.id } : undefined
  }

  private county(record: ReadRecord): Record<string, never> | undefined {
    if (this.context.areaId === null) return {}
    this.fault(record, {
      kind: 'outOfScope',
      zh: '新的县要由系统管理员导入',
      en: 'a new county is brought in by the administrator of the whole system',
    })
    return undefined
  }

  private fault(record: ReadRecord, trouble: Trouble): false {
    this.findings.push(findingAt(record.where, trouble))
    return false
  }
}

function refOf({ where }: ReadRecord): string {
  return where.row === undefined ? `feature-${where.feature ?? 0}` : `row-${where.row}`
}
