import { direction } from '../geometry/direction.geometry.js'
import type { Metres } from '../geometry/lattice.geometry.js'
import type { DemoRandom } from '../random.util.js'
import type { CommunityDivision } from './division.plan.js'

const WINDS: Readonly<Record<string, Metres>> = {
  东: { x: 0.7, y: 0 },
  西: { x: -0.7, y: 0 },
  南: { x: 0, y: -0.7 },
  北: { x: 0, y: 0.7 },
  中: { x: 0, y: 0 },
}

/** The founding story's community is the middle of its town. */
const MIDDLE = '320924100001'

/** Where in its town a community lies, from -1 to 1: 城东 in the east, 庆南 in the south, others anywhere. */
export function leaning(community: CommunityDivision, random: DemoRandom): Metres {
  const jitter = direction(random.next())
  if (community.code === MIDDLE) return { x: 0.02 * jitter.x, y: 0.02 * jitter.y }
  const hint = [...community.name].map((letter) => WINDS[letter]).find((wind) => wind !== undefined)
  const reach = hint === undefined ? random.between(0.25, 0.9) : 0.2
  return { x: (hint?.x ?? 0) + jitter.x * reach, y: (hint?.y ?? 0) + jitter.y * reach }
}
