import type { RequestKind } from '@beegrid/shared'
import type { GrantEffect } from './grant-effect.js'

/** What a granted or refused request does, by its kind (see grant-effects.providers.ts). */
export class GrantEffects {
  private readonly byKind: ReadonlyMap<RequestKind, GrantEffect>

  constructor(effects: readonly GrantEffect[]) {
    this.byKind = new Map(effects.map((each) => [each.kind, each]))
  }

  of(kind: RequestKind): GrantEffect | undefined {
    return this.byKind.get(kind)
  }
}
