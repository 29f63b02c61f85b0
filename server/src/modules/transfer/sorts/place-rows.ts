import { PLACE_KINDS, type LngLat, type PlaceKind } from '@beegrid/shared'
import { newId } from '../../../core/ids/index.js'
import type { AreaRecord, PlaceDraft, PlaceEntity, PlacePatch } from '../../area/index.js'
import { plain } from '../domain/column.js'
import { findingAt, type Finding, type Trouble } from '../domain/finding.js'
import type { FieldChange, PlannedChange } from '../domain/import-plan.js'
import type { ReadRecord } from '../reading/read-record.js'
import type { AreaNet } from './area-net.js'
import { value } from './area-rows.js'
import { fieldChange } from './field-changes.js'
import { PLACE_COLUMNS } from './place-columns.js'
import { PlaceIndex, type KnownPlace } from './place-index.js'
import type { ImportContext } from './sort-import.js'

export interface PlaceEdit {
  readonly record: ReadRecord
  readonly change: PlannedChange
  readonly draft?: PlaceDraft & { readonly id: string }
  readonly patch?: { readonly id: string; readonly patch: PlacePatch }
}

interface Target {
  readonly grid: AreaRecord | undefined
  readonly parentId: string | null
}

const PARENTS: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  compound: [],
  building: ['compound'],
  unit: ['building'],
  station: [],
}

const ORDER: readonly PlaceKind[] = ['compound', 'building', 'unit', 'station']
/** A point moved by less is the same point seen through another coordinate system. */
const SAME_DEGREES = 1e-6

/** Finds out for each row of places which place it means, and what becomes of it. */
export class PlaceRowReader {
  readonly findings: Finding[] = []
  unchanged = 0
  private readonly index: PlaceIndex
  private readonly rows: ReadonlyMap<string, PlaceEntity>
  private readonly seen = new Set<string>()

  constructor(
    private readonly net: AreaNet,
    places: readonly PlaceEntity[],
    private readonly context: ImportContext,
  ) {
    this.index = new PlaceIndex(places)
    this.rows = new Map(places.map((place) => [place.id, place]))
  }

  /** Compounds before their buildings, buildings before their units. */
  read(): readonly PlaceEdit[] {
    const sound = this.context.records.filter((record) => record.sound)
    const ordered = [...sound].sort((a, b) => ORDER.indexOf(kindOf(a)) - ORDER.indexOf(kindOf(b)))
    return ordered.flatMap((record) => this.edit(record) ?? [])
  }

  private edit(record: ReadRecord): PlaceEdit | undefined {
    const grid = this.gridOf(record)
    const parentId = this.keptParent(record) ?? this.parentOf(record, grid)
    if (grid === null || parentId === undefined) return undefined
    const existing = this.existing(record, grid, parentId)
    if (existing === null) return undefined
    if (existing)
      return this.once(record, existing.id) ? this.patch(record, existing, { grid, parentId }) : undefined
    return this.draft(record, grid, parentId)
  }

  private once(record: ReadRecord, placeId: string): boolean {
    if (!this.seen.has(placeId)) {
      this.seen.add(placeId)
      return true
    }
    this.fault(record, {
      kind: 'twice',
      zh: '同一个地点在文件里出现了两次',
      en: 'the same place stands in the file twice',
    })
    return false
  }

  /** Undefined where the row names none; null where it names a wrong one. */
  private gridOf(record: ReadRecord): AreaRecord | null | undefined {
    const code = value(record, 'areaCode')
    if (code === '') return undefined
    const grid = this.net.withCode(code)
    if (grid?.level === 'grid' && grid.status === 'active' && this.net.isWithin(grid.id, this.context.areaId))
      return grid
    this.fault(record, {
      kind: 'unknownGrid',
      zh: `网格 ${code} 不存在、已停用或不在您选的区域内`,
      en: `the grid ${code} does not exist, is retired or is not inside the area you chose`,
    })
    return null
  }

  /** Of a place named by its code, when the row calls its parent by the name it has. */
  private keptParent(record: ReadRecord): string | undefined {
    const parentId = this.index.withKey(value(record, 'placeKey'))?.parentId ?? null
    const parent = this.index.get(parentId)
    return parent && plain(parent.name) === plain(value(record, 'parent')) ? parent.id : undefined
  }

  /** Null for a place that lies in nothing; undefined where what it lies in is unknown. */
  private parentOf(record: ReadRecord, grid: AreaRecord | null | undefined): string | null | undefined {
    const name = value(record, 'parent')
    if (name === '') return null
    const kinds = PARENTS[kindOf(record)]
    const all = this.index.named({ kinds, name })
    const near = grid ? all.filter(({ areaId }) => areaId === grid.id) : all
    const found = near.length > 0 ? near : all
    if (found.length === 1) return found[0]?.id
    this.fault(
      record,
      found.length === 0
        ? {
            kind: 'unknownParent',
            zh: `没有找到上级地点「${name}」`,
            en: `what it is part of, “${name}”, was not found`,
          }
        : {
            kind: 'ambiguous',
            zh: `有 ${found.length} 个地点都叫「${name}」，请填写网格编码`,
            en: `${found.length} places are called “${name}”; please give the grid code`,
          },
    )
    return undefined
  }

  /** By its code, else by kind, name and where it is; undefined for a new one, null when that is a fault. */
  private existing(
    record: ReadRecord,
    grid: AreaRecord | undefined,
    parentId: string | null,
  ): KnownPlace | null | undefined {
    const key = value(record, 'placeKey')
    if (key !== '') {
      const place = this.index.withKey(key)
      if (place?.kind === kindOf(record)) return place
      this.fault(record, {
        kind: 'unknownCode',
        zh: `地点码 ${key} 不存在、类型不同或不在您选的区域内`,
        en: `the place code ${key} does not exist, is of another kind or is not inside the area you chose`,
      })
      return null
    }
    const found = this.index.named({
      kinds: [kindOf(record)],
      name: value(record, 'name'),
      ...(parentId !== null && { parentId }),
    })
    const here = grid && parentId === null ? found.filter(({ areaId }) => areaId === grid.id) : found
    return here.length === 1 ? here[0] : undefined
  }

  private draft(
    record: ReadRecord,
    grid: AreaRecord | undefined,
    parentId: string | null,
  ): PlaceEdit | undefined {
    const point = this.pointOf(record, grid)
    if (!point) return undefined
    const [name, address] = [value(record, 'name'), value(record, 'address')]
    const draft = {
      ...{ id: newId(), kind: kindOf(record), name, parentId, point },
      ...(address && { address }),
      ...(grid && { areaId: grid.id }),
    }
    this.index.add({ ...draft, areaId: grid?.id ?? '', key: '' })
    const shown = ['kind', 'name', 'address', 'parent', 'areaCode']
    const fields = shown.flatMap((key) =>
      fieldChange(PLACE_COLUMNS, key, { before: null, after: value(record, key) }),
    )
    return {
      record,
      draft,
      change: {
        action: 'create',
        ...record.where,
        title: name,
        fields: [...fields, ...moved(undefined, point)],
      },
    }
  }

  private pointOf(record: ReadRecord, grid: AreaRecord | undefined): LngLat | undefined {
    if (record.point) return { lng: record.point[0], lat: record.point[1] }
    if (grid) {
      this.findings.push(
        findingAt(record.where, {
          severity: 'warning',
          kind: 'noPoint',
          zh: '没有坐标，先放在网格中心，请到地图上移到准确位置',
          en: 'it has no position; it is put at the centre of its grid for now, please move it on the map',
        }),
      )
      return grid.centre
    }
    this.fault(record, {
      kind: 'noPoint',
      zh: '新地点要有经纬度或网格编码',
      en: 'a new place needs longitude and latitude, or a grid code',
    })
    return undefined
  }

  private patch(record: ReadRecord, known: KnownPlace, to: Target): PlaceEdit | undefined {
    const now = this.rows.get(known.id)
    if (!now) return undefined
    const after = this.after(record, now, to)
    const point = record.point && !samePoint(record.point, now) ? pointOf(record.point) : undefined
    const fields = [...this.fields(now, after), ...moved(now, point)]
    if (fields.length === 0) {
      this.unchanged += 1
      return undefined
    }
    const keys = (['name', 'address', 'parentId', 'areaId'] as const).filter((key) => after[key] !== now[key])
    const words: PlacePatch = Object.fromEntries(keys.map((key) => [key, after[key]]))
    const change = { action: 'update', ...record.where, title: after.name, fields, entityId: now.id } as const
    return { record, patch: { id: now.id, patch: { ...words, ...(point && { point }) } }, change }
  }

  /** What the row does not speak of stays. */
  private after(record: ReadRecord, now: PlaceEntity, { grid, parentId }: Target): PlaceEntity {
    return {
      ...now,
      name: value(record, 'name'),
      address: value(record, 'address') || now.address,
      parentId: this.context.keys.has('parent') ? parentId : now.parentId,
      areaId: grid?.id ?? now.areaId,
    }
  }

  private fields(before: PlaceEntity, after: PlaceEntity): FieldChange[] {
    const words = (place: PlaceEntity): Record<string, string> => ({
      name: place.name,
      address: place.address,
      parent: this.index.get(place.parentId)?.name ?? '',
      areaCode: this.net.get(place.areaId)?.code ?? '',
    })
    const [was, is] = [words(before), words(after)]
    return Object.keys(was).flatMap((key) =>
      fieldChange(PLACE_COLUMNS, key, { before: was[key] ?? '', after: is[key] ?? '' }),
    )
  }

  private fault(record: ReadRecord, trouble: Trouble): void {
    this.findings.push(findingAt(record.where, trouble))
  }
}

function kindOf(record: ReadRecord): PlaceKind {
  return PLACE_KINDS.find((kind) => kind === value(record, 'kind')) ?? 'building'
}

function pointOf([lng, lat]: readonly [number, number]): LngLat {
  return { lng, lat }
}

function samePoint([lng, lat]: readonly [number, number], place: LngLat): boolean {
  return Math.abs(lng - place.lng) <= SAME_DEGREES && Math.abs(lat - place.lat) <= SAME_DEGREES
}

const DIGITS = 6
const show = ({ lng, lat }: LngLat): string => `${lng.toFixed(DIGITS)}, ${lat.toFixed(DIGITS)}`

function moved(before: LngLat | undefined, after: LngLat | undefined): FieldChange[] {
  if (!after) return []
  return [{ zh: '位置', en: 'Position', before: before ? show(before) : null, after: show(after) }]
}
