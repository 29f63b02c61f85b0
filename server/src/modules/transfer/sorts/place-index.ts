import type { PlaceKind } from '@beegrid/shared'
import type { PlaceEntity } from '../../area/index.js'
import { plain } from '../domain/column.js'

export type KnownPlace = Pick<PlaceEntity, 'id' | 'kind' | 'parentId' | 'areaId' | 'name' | 'key'>

/** What a row calls a place: its name, and as much as it says of where that is. */
export interface PlaceName {
  readonly kinds: readonly PlaceKind[]
  readonly name: string
  readonly areaId?: string
  readonly parentId?: string
}

/** Places by what people call them; `2号楼` and `2 号楼` are one name. */
export class PlaceIndex {
  private readonly byName = new Map<string, KnownPlace[]>()
  private readonly byKey = new Map<string, KnownPlace>()
  private readonly byId = new Map<string, KnownPlace>()

  constructor(places: readonly KnownPlace[]) {
    places.forEach((place) => {
      this.add(place)
    })
  }

  add(place: KnownPlace): void {
    const name = plain(place.name)
    this.byName.set(name, [...(this.byName.get(name) ?? []), place])
    this.byId.set(place.id, place)
    if (place.key !== '') this.byKey.set(place.key, place)
  }

  withKey(key: string): KnownPlace | undefined {
    return this.byKey.get(key)
  }

  get(placeId: string | null): KnownPlace | undefined {
    return placeId === null ? undefined : this.byId.get(placeId)
  }

  /** Every place that fits the name; more than one when the row says too little. */
  named({ kinds, name, areaId, parentId }: PlaceName): readonly KnownPlace[] {
    return (this.byName.get(plain(name)) ?? []).filter(
      (place) =>
        kinds.includes(place.kind) &&
        (areaId === undefined || place.areaId === areaId) &&
        (parentId === undefined || place.parentId === parentId),
    )
  }
}
