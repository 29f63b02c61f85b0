import type { StaffPlan } from '../people/staff.plan.js'
import type { PlacePlan } from '../world/place.plan.js'
import type { WorldPlan } from '../world/world.plan.js'
import { STORY_PEOPLE } from '../words/person-names.words.js'
import { DISPUTE_STORIES } from './story-dispute.data.js'
import { DONE_STORIES } from './story-done.data.js'
import { OPEN_STORIES } from './story-open.data.js'
import type { StoryStep, StoryTicket } from './story-ticket.js'
import type { StepPlan, TicketPlan } from './ticket.plan.js'

const COMMUNITY = '320924100001'
const MINUTE = 60_000

/** 周小磊 by that name, others by theirs: the key of a person of the story. */
function keyOf(staff: StaffPlan, name: keyof typeof STORY_PEOPLE): string {
  const person = staff.people.find((each) => each.name === STORY_PEOPLE[name])
  if (person === undefined) throw new Error(`${STORY_PEOPLE[name]} is not in the demo world`)
  return person.key
}

function placeOf(world: WorldPlan, name: string): PlacePlan {
  const own = world.places.filter((place) => place.gridCode.startsWith(COMMUNITY))
  const place = own.find((each) => each.name === name)
  if (place === undefined) throw new Error(`${name} is not in 交通路社区`)
  return place
}

function stepOf(step: StoryStep, { staff, now }: { staff: StaffPlan; now: number }): StepPlan {
  const { minutesAgo, who, ...rest } = step
  const person =
    who in STORY_PEOPLE ? { personKey: keyOf(staff, who as keyof typeof STORY_PEOPLE) } : undefined
  return { ...rest, at: now - minutesAgo * MINUTE, who: person ?? (who as 'lead') }
}

function ticketOf(
  { world, staff }: { world: WorldPlan; staff: StaffPlan },
  told: StoryTicket,
  now: number,
): TicketPlan {
  const place = placeOf(world, told.place)
  return {
    ...{ countyCode: '320924000000', gridCode: place.gridCode },
    ...{ kind: told.kind ?? 'hazard', categoryCode: told.category, description: told.description },
    placeText: told.placeText,
    placeKey: place.kind === 'building' ? place.key : null,
    ...{
      at: place.at,
      accuracyM: 8,
      reporterKey: keyOf(staff, told.reporter),
      onBehalfOf: null,
      anonymous: false,
    },
    createdAt: now - told.minutesAgo * MINUTE,
    pictures: told.pictures,
    steps: told.steps.map((step) => stepOf(step, { staff, now })),
  }
}

/** The tickets one sees on the first visit: in 交通路社区, one for each thing that can be done to one. */
export function planStoryTickets(plans: { world: WorldPlan; staff: StaffPlan }, now: number): TicketPlan[] {
  return [...OPEN_STORIES, ...DISPUTE_STORIES, ...DONE_STORIES].map((told) => ticketOf(plans, told, now))
}
