import { actionRule, TICKET_STATES, type TicketState } from '@beegrid/shared'
import { planPopulation } from '../people/population.plan.js'
import { DemoRandom } from '../random.util.js'
import { contains } from '../geometry/polygon.geometry.js'
import { planWorld } from '../world/world.plan.js'
import { MATTERS, planHistory } from './history.plan.js'
import type { OwnerPlan, StepPlan, TicketPlan } from './ticket.plan.js'

const world = planWorld()
const staff = planPopulation(world, new DemoRandom('beegrid'))
const at = (local: string): number => Date.parse(`${local}:00+08:00`)
const history = (now: number): TicketPlan[] => planHistory({ world, staff }, now, new DemoRandom('beegrid'))

const NOW = at('2026-11-22T15:30')
const tickets = history(NOW)
const rings = new Map(world.areas.map((area) => [area.code, area.ring]))

const isState = (to: string): to is TicketState => TICKET_STATES.some((state) => state === to)

function next(state: TicketState, { action, passed }: StepPlan): TicketState {
  const { to } = actionRule(action)
  if (to === 'byVerdict') return passed ? 'closed' : 'accepted'
  // The router tries once more.
  if (action === 'decline') return 'dispatched'
  return isState(to) ? to : state
}

/** Plays the steps through the declared lifecycle; gives the state they end in, and throws at one that does not fit. */
function play({ steps, gridCode }: TicketPlan): TicketState {
  let state: TicketState = 'dispatched'
  for (const step of steps) {
    const fits = actionRule(step.action).from.includes(state)
    if (!fits && !step.ifAllowed) throw new Error(`${gridCode}: ${step.action} in ${state}`)
    if (fits) state = next(state, step)
  }
  return state
}

describe('sixty days of tickets', () => {
  it('takes in about as many as a county does: 18 to 30 a day in 射阳, fewer elsewhere', () => {
    const perDay = (county: string): number =>
      tickets.filter(({ countyCode }) => countyCode.startsWith(county)).length / 60
    expect(tickets.length).toBeGreaterThan(1_800)
    expect(tickets.length).toBeLessThan(2_400)
    expect(perDay('320924')).toBeGreaterThan(18)
    expect(perDay('320924')).toBeLessThan(30)
    expect(perDay('320925')).toBeGreaterThan(5)
  })

  it.each(['2026-11-22T15:30', '2026-11-23T03:10', '2027-02-28T08:00', '2026-12-31T23:59'])(
    'is in order and never ahead of its moment (%s)',
    (local) => {
      const now = at(local)
      const made = history(now)
      expect(made.map((ticket) => ticket.createdAt)).toEqual(
        made.map((ticket) => ticket.createdAt).sort((a, b) => a - b),
      )
      for (const { createdAt, steps } of made) {
        const times = [createdAt, ...steps.map((step) => step.at), now]
        expect(times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0))).toBe(true)
      }
    },
  )

  it('is the same for the same moment and another for another', () => {
    expect(history(NOW)).toEqual(tickets)
    expect(history(NOW + 86_400_000)).not.toEqual(tickets)
  })

  it('only does what the lifecycle allows, and leaves some in every state one can reach', () => {
    const states = tickets.map(play)
    const open = ['accepted', 'dispatched', 'on_site', 'resolved']
    expect([...new Set(states)].sort()).toEqual([...open, 'closed', 'rejected', 'withdrawn'].sort())
    expect(states.filter((state) => state === 'closed').length / states.length).toBeGreaterThan(0.9)
  })

  it('lies where it says, in words without blanks', () => {
    for (const { gridCode, at: point, description, placeText, steps } of tickets) {
      expect(contains(rings.get(gridCode) ?? [], point)).toBe(true)
      const words = [description, placeText, ...steps.map((step) => step.text ?? '')].join()
      expect(words).not.toMatch(/[{}]|undefined/)
      expect(placeText.length).toBeLessThan(40)
    }
  })

  it('shows a place being made safe only where there is a drawing of it', () => {
    const pictures = tickets.flatMap((ticket) => [
      ...ticket.pictures,
      ...ticket.steps.flatMap((step) => step.pictures ?? []),
    ])
    const during = new Set(pictures.filter(({ state }) => state === 'during').map(({ scene }) => scene))
    expect([...during].sort()).toEqual(['flood', 'manhole', 'pothole'])
    expect(pictures.length).toBeGreaterThan(2_000)
  })

  it('leaves the burst pipe of 建华园 to the visitor', () => {
    const heart = world.areas.find((area) => area.level === 'grid' && area.name === '建华园网格')
    const pipes = tickets.filter(
      (ticket) => ticket.gridCode === heart?.code && ticket.categoryCode === '0501',
    )
    expect(pipes.filter((ticket) => play(ticket) !== 'closed')).toEqual([])
    expect(pipes.length).toBeGreaterThan(0)
  })

  it('knows people, places and organisations that exist', () => {
    const people = new Set(staff.people.map(({ key }) => key))
    const places = new Set(world.places.map(({ key }) => key))
    const companies = new Set(staff.organisations.map(({ key }) => key))
    const steps = tickets.flatMap((ticket) => ticket.steps)
    const named = steps.flatMap(({ who }) => (typeof who === 'string' ? [] : [who.personKey]))
    const owners = steps.flatMap(({ owner }) => owner ?? [])
    expect(
      [...named, ...tickets.map((ticket) => ticket.reporterKey)].filter((key) => !people.has(key)),
    ).toEqual([])
    expect(tickets.filter(({ placeKey }) => placeKey !== null && !places.has(placeKey))).toEqual([])
    const known = (owner: OwnerPlan): boolean =>
      owner.party === 'post' ? rings.has(owner.areaCode) : companies.has(owner.organisationKey)
    expect(owners.length).toBeGreaterThan(20)
    expect(owners.filter((owner) => !known(owner))).toEqual([])
  })
})

describe('what people report', () => {
  it('begins with a clause that makes a title', () => {
    for (const { says } of MATTERS) {
      for (const words of says) {
        const title = words.split('，')[0] ?? ''
        expect(title.length).toBeGreaterThanOrEqual(4)
        expect(title.length).toBeLessThanOrEqual(24)
      }
    }
  })
})
