import type { RoutedAreas } from './route-decision.js'

/** How the place of a ticket was found, with the words that say it. */
export type RoutePlace = RoutedPlace & (FoundInGrid | FoundByName)

interface RoutedPlace {
  readonly areas: RoutedAreas
  readonly candidates: readonly {
    readonly areaId: string
    readonly name: string
    readonly distanceM: number
  }[]
  readonly boundaryVersion: number
}

/** From a point: inside a grid, or the nearest one across a gap. */
interface FoundInGrid {
  readonly how: 'inside' | 'nearest'
  readonly areaName: string
  readonly distanceM: number
}

/** From a code on a wall, a chosen area, or a point in no grid. */
interface FoundByName {
  readonly how: 'placeCode' | 'chosenArea' | 'noGrid'
  readonly areaName: string
  readonly placeName?: string
}
