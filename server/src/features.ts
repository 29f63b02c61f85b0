import type { Type } from '@nestjs/common'

/** A feature module and the tables it owns. */
export interface Feature {
  readonly module: Type
  readonly entities: readonly Type[]
}

/** Every feature of the server. A new thread of the mission is a new line here. */
export const FEATURES: readonly Feature[] = []
