import { newId } from '../../../core/ids/index.js'
import type { HouseholdEntity, HouseholdFacts, NewHousehold } from '../../household/index.js'
import { findingAt, type Finding, type Trouble } from '../domain/finding.js'
import type { FieldChange, PlannedChange } from '../domain/import-plan.js'
import type { ReadRecord } from '../reading/read-record.js'
import type { AreaNet } from './area-net.js'
import { value } from './area-rows.js'
import { fieldChange } from './field-changes.js'
import { HOUSEHOLD_COLUMNS } from './household-columns.js'
import type { KnownPlace, PlaceIndex } from './place-index.js'
import type { ImportContext } from './sort-import.js'

export interface HouseholdEdit {
  readonly change: PlannedChange
  readonly created?: NewHousehold
  readonly changed?: { readonly before: HouseholdEntity; readonly facts: HouseholdFacts }
}

interface Home {
  readonly place: KnownPlace
  readonly room: string
}

const MAX_PEOPLE = 99
const FACTS = ['householder', 'phone', 'people', 'liaison'] as const

/** Finds out for each row of households whose home it is, and what becomes of it. */
export class HouseholdRowReader {
  readonly findings: Finding[] = []
  unchanged = 0
  private readonly seen = new Map<string, ReadRecord>()

  constructor(
    private readonly net: AreaNet,
    private readonly places: PlaceIndex,
    private readonly context: ImportContext,
  ) {}

  /** The home of each sound row; those that name none are reported. */
  homes(): ReadonlyMap<ReadRecord, Home> {
    const found = new Map<ReadRecord, Home>()
    for (const record of this.context.records.filter(({ sound }) => sound)) {
      const place = this.placeOf(record)
      const room = value(record, 'room')
      if (place && this.claim(record, `${place.id} ${room}`)) found.set(record, { place, room })
    }
    return found
  }

  edits(homes: ReadonlyMap<ReadRecord, Home>, known: readonly HouseholdEntity[]): readonly HouseholdEdit[] {
    const byHome = new Map(known.map((each) => [`${each.placeId} ${each.room}`, each]))
    return [...homes].flatMap(
      ([record, home]) => this.edit(record, home, byHome.get(`${home.place.id} ${home.room}`)) ?? [],
    )
  }

  private edit(
    record: ReadRecord,
    { place, room }: Home,
    before: HouseholdEntity | undefined,
  ): HouseholdEdit | undefined {
    const facts = this.factsOf(record, before)
    if (!facts) return undefined
    const title = `${place.name} ${room}`
    const fields = changesOf(before, facts)
    if (!before) {
      const created = { id: newId(), areaId: place.areaId, placeId: place.id, room, ...facts }
      return { created, change: { action: 'create', ...record.where, title, fields } }
    }
    if (fields.length > 0)
      return {
        changed: { before, facts },
        change: { action: 'update', ...record.where, title, fields, entityId: before.id },
      }
    this.unchanged += 1
    return undefined
  }

  /** What the file does not speak of stays; an empty cell means nothing is known. */
  private factsOf(record: ReadRecord, before: HouseholdEntity | undefined): HouseholdFacts | undefined {
    const of = (key: 'phone' | 'liaison'): string | null =>
      this.context.keys.has(key) ? value(record, key) || null : (before?.[key] ?? null)
    const people = this.context.keys.has('people')
      ? peopleOf(value(record, 'people'))
      : (before?.people ?? null)
    if (people !== undefined)
      return { householder: value(record, 'householder'), phone: of('phone'), people, liaison: of('liaison') }
    this.fault(record, {
      kind: 'people',
      zh: `人数应为 0 到 ${MAX_PEOPLE} 的整数`,
      en: `people should be a whole number from 0 to ${MAX_PEOPLE}`,
    })
    return undefined
  }

  private placeOf(record: ReadRecord): KnownPlace | undefined {
    const key = value(record, 'placeKey')
    if (key !== '') {
      const place = this.places.withKey(key)
      if (!place)
        this.fault(record, {
          kind: 'unknownCode',
          zh: `地点码 ${key} 不存在或不在您选的区域内`,
          en: `the place code ${key} does not exist or is not inside the area you chose`,
        })
      return place
    }
    const building = this.named(record, value(record, 'building'))
    const unit = value(record, 'unit')
    return building && unit !== '' ? this.unitOf(record, building, unit) : building
  }

  private named(record: ReadRecord, name: string): KnownPlace | undefined {
    const code = value(record, 'areaCode')
    const grid = code === '' ? undefined : this.net.withCode(code)
    if (name === '' || (code !== '' && !grid)) {
      this.fault(
        record,
        name === ''
          ? {
              kind: 'noPlace',
              zh: '要填写地点码，或网格编码和楼栋',
              en: 'a place code is needed, or a grid code and a building',
            }
          : { kind: 'unknownGrid', zh: `网格 ${code} 不存在`, en: `the grid ${code} does not exist` },
      )
      return undefined
    }
    const found = this.places.named({
      kinds: ['building', 'compound'],
      name,
      ...(grid && { areaId: grid.id }),
    })
    return this.only(record, name, found)
  }

  private unitOf(record: ReadRecord, building: KnownPlace, unit: string): KnownPlace | undefined {
    return this.only(record, unit, this.places.named({ kinds: ['unit'], name: unit, parentId: building.id }))
  }

  private only(record: ReadRecord, name: string, found: readonly KnownPlace[]): KnownPlace | undefined {
    if (found.length === 1) return found[0]
    this.fault(
      record,
      found.length === 0
        ? {
            kind: 'unknownPlace',
            zh: `没有找到「${name}」，请先在“地点”里登记或导入`,
            en: `“${name}” was not found; please enter or import it under Places first`,
          }
        : {
            kind: 'ambiguous',
            zh: `有 ${found.length} 处都叫「${name}」，请填写地点码或网格编码`,
            en: `${found.length} places are called “${name}”; please give the place code or the grid code`,
          },
    )
    return undefined
  }

  private claim(record: ReadRecord, home: string): boolean {
    const first = this.seen.get(home)
    if (!first) {
      this.seen.set(home, record)
      return true
    }
    this.fault(record, {
      kind: 'twice',
      zh: `与第 ${first.where.row ?? 0} 行是同一户`,
      en: `this is the household of row ${first.where.row ?? 0}`,
    })
    return false
  }

  private fault(record: ReadRecord, trouble: Trouble): void {
    this.findings.push(findingAt(record.where, trouble))
  }
}

/** Null where nobody counted; undefined for what is no count. */
function peopleOf(given: string): number | null | undefined {
  if (given === '') return null
  const people = Number(given)
  return Number.isInteger(people) && people >= 0 && people <= MAX_PEOPLE ? people : undefined
}

function changesOf(before: HouseholdEntity | undefined, after: HouseholdFacts): FieldChange[] {
  const text = (facts: HouseholdFacts | undefined, key: (typeof FACTS)[number]): string | null => {
    const now = facts?.[key] ?? null
    return now === null ? null : String(now)
  }
  return FACTS.flatMap((key) =>
    fieldChange(HOUSEHOLD_COLUMNS, key, { before: text(before, key), after: text(after, key) }),
  )
}
