import type { RoutedAreas } from './route-decision.js'

/** How the place of a ticket was found, with the words that say it. */
export type RoutePlace = RoutedPlace & (FoundInGrid | FoundByCode | FoundByArea)

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

/** From a code on a wall; a grid's own code names no place. */
export interface FoundByCode {
  readonly how: 'placeCode'
  readonly areaName: string
  readonly placeName?: string
}

/** From an area put down for the ticket, or a point in no grid. */
interface FoundByArea {
  readonly how: 'chosenArea' | 'noGrid'
  readonly areaName: string
}
