import type { deskZhCn } from '../zh-cn/desk'
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

export const deskEn: typeof deskZhCn = {
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
