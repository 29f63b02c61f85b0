import { areaKeeping } from './area-keeping'
import { boardKeeping } from './board-keeping'
import { limits } from './limits'
import { manage } from './manage'
import { people } from './people'
import { placeKeeping } from './place-keeping'
import { roster } from './roster'
import { rules } from './rules'
import { settings } from './settings'
import { transfer } from './transfer'

/** What only the pages of a desk say: kept apart, so that no phone fetches it. */
export const deskZhCn = {
  areaKeeping,
  boardKeeping,
  limits,
  manage,
  people,
  placeKeeping,
  roster,
  rules,
  settings,
  transfer,
}
