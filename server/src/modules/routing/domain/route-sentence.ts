import type { FoundByCode, RoutePlace } from './route-place.js'
import type { RouteReason, Sentence } from './route-decision.js'

/** Why the holder of the grid does not get it. */
export type HolderState = 'absent' | 'inactive' | 'offHours' | 'declined'

export interface Responsible {
  readonly reason: RouteReason
  /** The person, the organisation, or the area whose desk it is. */
  readonly name: string
  /** The holder a stand-in covers for. */
  readonly holder?: { readonly name: string; readonly state: HolderState }
  /** The officer on duty at a desk, or the grid worker who helps an organisation. */
  readonly person?: string
  /** Whom a rule of the county names, who can take nothing now. */
  readonly passedOver?: Sentence
  /** Why the grid is answered by a neighbouring one’s people (并入): 学校放假. */
  readonly merged?: string
  /** The place lies in a grid, which then has nobody on duty. */
  readonly gridIsEmpty?: boolean
}

const both = (zh: string, en: string): Sentence => ({ zh, en })

function distance(metres: number): Sentence {
  if (metres < 1) return both('不到 1 米', 'less than 1 m')
  const rounded = Math.round(metres)
  return rounded < 1_000
    ? both(`${rounded} 米`, `${rounded} m`)
    : both(`${(rounded / 1_000).toFixed(1)} 公里`, `${(rounded / 1_000).toFixed(1)} km`)
}

/** A building's code names the grid as well; a grid's code is the grid. */
function code({ placeName, areaName }: FoundByCode): Sentence {
  return placeName === undefined
    ? both(`地点码指向${areaName}`, `The code stands for ${areaName}`)
    : both(`地点码指向${placeName}，属${areaName}`, `The code stands for ${placeName} in ${areaName}`)
}

function where(place: RoutePlace): Sentence {
  const name = place.areaName
  switch (place.how) {
    case 'inside': {
      const { zh, en } = distance(place.distanceM)
      return both(`位置在${name}内，离边界 ${zh}`, `The place lies inside ${name}, ${en} from its border`)
    }
    case 'nearest': {
      const { zh, en } = distance(place.distanceM)
      return both(
        `位置不在任何网格内，最近的${name}相距 ${zh}`,
        `The place is in no grid; ${name} is nearest, ${en} away`,
      )
    }
    case 'placeCode':
      return code(place)
    case 'chosenArea':
      return both(`位置登记在${name}`, `The place is put down as ${name}`)
    case 'noGrid':
      return both(`位置在${name}，附近没有网格`, `The place is in ${name}, with no grid near`)
  }
}

const HOLDER: Readonly<Record<HolderState, Sentence>> = {
  absent: both('请假', 'is away'),
  inactive: both('已停用', 'is no longer in service'),
  offHours: both('此时不当班', 'is off duty'),
  declined: both('已退回', 'returned it'),
}

function standIn({ name, holder }: Responsible): Sentence {
  if (!holder) return both(`${name}代班`, `${name} stands in`)
  const { zh, en } = HOLDER[holder.state]
  return both(`${holder.name}${zh}，${name}代班`, `${holder.name} ${en}; ${name} stands in`)
}

function desk({ name, person, gridIsEmpty }: Responsible): Sentence {
  const why = gridIsEmpty ? both('网格此时无人接手，', 'Nobody of the grid can take it now: ') : both('', '')
  return person === undefined
    ? both(`${why.zh}由${name}安排`, `${why.en}${name} will arrange it`)
    : both(`${why.zh}由${name}值班的${person}安排`, `${why.en}${person}, on duty at ${name}, will arrange it`)
}

function withHelper(owner: Sentence, person: string | undefined): Sentence {
  return person === undefined ? owner : both(`${owner.zh}，${person}协助`, `${owner.en}; ${person} assists`)
}

function holderOf({ name, merged: why }: Responsible): Sentence {
  return why === undefined
    ? both(`${name}今天当班`, `${name} is on duty today`)
    : both(`${why}，由并入网格的${name}接`, `${why}: ${name} of the grid it is merged into takes it`)
}

function who(responsible: Responsible): Sentence {
  const { reason, name, person } = responsible
  switch (reason) {
    case 'gridHolder':
      return holderOf(responsible)
    case 'standIn':
      return standIn(responsible)
    case 'countyRule':
      return withHelper(both(`按本县派单规则由${name}接手`, `By the county’s rules ${name} has it`), person)
    case 'directOrganisation':
      return withHelper(both(`这类问题直接派给${name}`, `This goes straight to ${name}`), person)
    case 'communityDesk':
    case 'subdistrictDesk':
    case 'countyDesk':
      return desk(responsible)
  }
}

function passedOver({ passedOver: rule }: Responsible): Sentence {
  return rule
    ? both(`规则指定的${rule.zh}此时无人接手，`, `${rule.en}, whom a rule names, cannot take it now; `)
    : both('', '')
}

/** One sentence a person understands: where it is, and so who has it. */
export function routeSentence(place: RoutePlace, responsible: Responsible): Sentence {
  const [at, instead, by] = [where(place), passedOver(responsible), who(responsible)]
  return both(`${at.zh}；${instead.zh}${by.zh}`, `${at.en}; ${instead.en}${by.en}`)
}
