import type { Provider, Type } from '@nestjs/common'
import { AppealEffect } from './appeal-effect.service.js'
import { ExtendEffect } from './extend-effect.service.js'
import type { GrantEffect } from './grant-effect.js'
import { GrantEffects } from './grant-effects.js'
import { SuspendEffect } from './suspend-effect.service.js'
import { WhistleEffect } from '../whistle/whistle-effect.service.js'

/** One for each kind of request that is built. */
const EFFECTS: readonly Type<GrantEffect>[] = [SuspendEffect, ExtendEffect, AppealEffect, WhistleEffect]

export const GRANT_EFFECTS_PROVIDERS: readonly Provider[] = [
  ...EFFECTS,
  {
    provide: GrantEffects,
    useFactory: (...effects: GrantEffect[]) => new GrantEffects(effects),
    inject: [...EFFECTS],
  },
]
