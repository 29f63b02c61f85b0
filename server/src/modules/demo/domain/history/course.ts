import type { DemoRandom } from '../random.util.js'
import type { SceneName } from '../scenes/scene.catalogue.js'
import { byDaylight, minuteOfDay } from './local-time.util.js'
import type { Matter } from './matter.js'
import type { PictureRef, StepPlan, Who } from './ticket.plan.js'

const MINUTE = 60_000
const NIGHT_ENDS = 7 * 60
const NIGHT_BEGINS = 22 * 60

/** Scenes with a drawing of how the place is made safe first. */
const MADE_SAFE: ReadonlySet<SceneName> = new Set<SceneName>(['manhole', 'pothole', 'flood'])

export interface CourseFacts {
  readonly matter: Matter
  readonly createdAt: number
  readonly variant: number
  /** Which of the things one can say was said. */
  readonly said: number
  readonly random: DemoRandom
}

/** The course of one ticket while it is being written: a moment that moves on, and the steps taken so far. */
export class Course {
  readonly steps: StepPlan[] = []
  private at: number

  constructor(private readonly facts: CourseFacts) {
    this.at = facts.createdAt
  }

  get random(): DemoRandom {
    return this.facts.random
  }

  get matter(): Matter {
    return this.facts.matter
  }

  /** What is written when it is done: the answer to what was said, where there is one. */
  outcome(): string {
    const { done, says } = this.matter
    const own = done.length === says.length ? done[this.facts.said] : undefined
    return own ?? this.random.pick(done)
  }

  /** Lets time pass, at least two minutes; what is not urgent waits for the morning. */
  pass(minutes: number): this {
    this.at += Math.max(2, Math.round(minutes)) * MINUTE
    if (this.matter.urgent !== true) this.at = byDaylight(this.at, this.random.next())
    return this
  }

  /** Time to accept: a few minutes by day, longer at night, now and then too long. */
  passToAccept(): this {
    const minute = minuteOfDay(this.at)
    const isNight = minute < NIGHT_ENDS || minute >= NIGHT_BEGINS
    const late = this.random.chance(0.07)
    const minutes = late ? this.random.between(18, 70) : skewed(this.random, isNight ? 10 : 5.5)
    this.at += Math.max(1, Math.round(minutes)) * MINUTE
    return this
  }

  step(action: StepPlan['action'], who: Who, rest: Omit<StepPlan, 'action' | 'who' | 'at'> = {}): this {
    // Seconds differ, as they do in life.
    const at = this.at + this.random.int(0, 50) * 1000
    this.steps.push({ at, action, who, ...rest })
    this.at = at
    return this
  }

  isFollowedBy(personKey: string): boolean {
    return this.steps.some(
      ({ action, who }) => action === 'follow' && typeof who === 'object' && who.personKey === personKey,
    )
  }

  /** How long the work takes, in minutes: around what is typical of the matter. */
  work(share = 1): number {
    return skewed(this.random, this.matter.minutes * share)
  }

  /** A picture of the matter in a state, if there is a drawing of it. */
  picture(state: PictureRef['state'], probability = 1): readonly PictureRef[] {
    const { scene } = this.matter
    if (scene === undefined || (state === 'during' && !MADE_SAFE.has(scene))) return []
    if (!this.random.chance(probability)) return []
    return [{ scene, state, variant: this.facts.variant }]
  }
}

/** Around a typical value: half of the draws below it, a few at three times as much. */
function skewed(random: DemoRandom, typical: number): number {
  const r = random.next()
  return typical * (0.4 + 0.7 * r + 2 * r * r * r * r)
}
