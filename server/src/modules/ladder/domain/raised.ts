import type { LadderStep } from '../../county-settings/index.js'

/** A level that has heard of a clock, and whether it was its own turn or nobody below was there. */
interface Raised {
  readonly level: string
  readonly passedUp: boolean
}

/**
 * Whether a step brings something new to the level it has reached. A level that stood in for an empty one below has heard of
 * it: neither the next empty level nor its own turn a few minutes later tells it again. A level the county names twice is
 * told twice.
 */
export function isNews(
  before: readonly Raised[],
  meant: LadderStep['to'],
  reached: LadderStep['to'],
): boolean {
  return !before.some(({ level, passedUp }) => level === reached && (passedUp || meant !== reached))
}
