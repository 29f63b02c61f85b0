import type { ApiClient } from '../../support/api-client.js'
import type { Row } from '../../support/evidence.js'
import type { Finding, TicketStory, World } from './world.js'

/** A confidential ticket, and words that stand in nothing but it. */
export interface Secret {
  readonly ticketId: string
  readonly words: string
}

export interface Outsider {
  readonly id: string
  readonly name: string
  readonly api: ApiClient
}

interface Told extends Secret {
  readonly story: TicketStory
  readonly insiders: ReadonlySet<string>
}

/** Who may know: whoever reported it, and the officers and mediators of its community, or of the smallest desk there is. */
async function toldOf({ stories, rows }: World, secrets: readonly Secret[]): Promise<readonly Told[]> {
  const members = await rows('membership')
  return secrets.flatMap((secret) => {
    const story = stories.find(({ id }) => id === secret.ticketId)
    if (!story) return []
    const {
      community_id: community,
      subdistrict_id: town,
      county_id: county,
      reporter_id: reporter,
    } = story.row
    const keep = members.filter(
      ({ area_id: area, role }) =>
        area === (community ?? town ?? county) && (String(role).endsWith('_officer') || role === 'mediator'),
    )
    const insiders = new Set([String(reporter), ...keep.map(({ user_id: user }) => String(user))])
    return [{ ...secret, story, insiders }]
  })
}

/** Everything that names a ticket or says its words, by which ticket it is. */
class Traces {
  private readonly pattern: RegExp
  private readonly byToken: ReadonlyMap<string, Told>

  constructor(all: readonly Told[]) {
    const tokens = all.flatMap((told) =>
      [told.ticketId, told.words, told.story.number].map((token) => [token, told] as const),
    )
    this.byToken = new Map(tokens)
    this.pattern = new RegExp(tokens.map(([token]) => token).join('|'), 'g')
  }

  in(text: string): readonly Told[] {
    const found = (text.match(this.pattern) ?? []).flatMap((token) => this.byToken.get(token) ?? [])
    return [...new Set(found)]
  }
}

/** What goes to people, each row to one. */
const TO_PEOPLE = ['notification', 'ring', 'live_event'] as const

/** Nobody else is on it, and none of its words is a title or a place. */
function wrongTicket({ words, story, insiders }: Told): Finding[] {
  const { row, number, assignments, events } = story
  const shown = [row['title'], row['place_text']].some((text) => String(text).includes(words))
  const strange = assignments.filter((each) => each['party'] !== 'desk')
  const others = events.filter(({ actorId }) => actorId !== null && !insiders.has(actorId))
  return [
    ...(shown ? [`confidential: ${number} says it in its title or place`] : []),
    ...strange.map(({ party }) => `confidential: ${number} was given to a ${String(party)}`),
    ...others.map(({ action }) => `confidential: somebody else did ${action} on ${number}`),
  ]
}

function strangersTold(table: string, row: Row, traces: Traces): Finding[] {
  return traces
    .in(JSON.stringify(row))
    .filter(({ insiders }) => !insiders.has(String(row['user_id'])))
    .map(({ story }) => `confidential: ${table} tells somebody else of ${story.number}`)
}

/** Of a confidential ticket nobody is told, by inbox, phone or screen, but those it concerns; and a message names no words. */
export async function leakedNews(world: World, secrets: readonly Secret[]): Promise<Finding[]> {
  const all = await toldOf(world, secrets)
  if (all.length === 0) return ['confidential: nothing to look at']
  const traces = new Traces(all)
  const found = all.flatMap(wrongTicket)
  for (const table of TO_PEOPLE)
    found.push(...(await world.rows(table)).flatMap((row) => strangersTold(table, row, traces)))
  const sent = (await world.rows('notice_delivery')).filter(
    (row) => traces.in(JSON.stringify(row)).length > 0,
  )
  return [...found, ...sent.map(() => 'confidential: a message to a provider names it')]
}

const LISTS = ['area', 'todo', 'mine', 'followed'].map((box) => `tickets?box=${box}&limit=100`)
/** Opening each of many tells nothing new. */
const OPENED = 6

/** Whoever keeps watch, works or lives nearby finds it on no list, search, map or board, and it does not exist by its id (G09, G11). */
export async function leakedLists(
  world: World,
  secrets: readonly Secret[],
  outsiders: readonly Outsider[],
): Promise<Finding[]> {
  const all = await toldOf(world, secrets)
  const found: Finding[] = []
  for (const outsider of outsiders) {
    const hidden = all.filter(({ insiders }) => !insiders.has(outsider.id))
    const traces = new Traces(hidden)
    for (const path of pathsFor(world, hidden)) {
      const { status, text } = await outsider.api.get(path)
      if (status >= 500) found.push(`confidential: ${path} answered ${status}`)
      for (const { story } of traces.in(text))
        found.push(`confidential: ${outsider.name} finds ${story.number} by ${path}`)
    }
    for (const { ticketId, story } of hidden.slice(0, OPENED)) {
      const { status } = await outsider.api.get(`tickets/${ticketId}`)
      if (status !== 404) found.push(`confidential: ${outsider.name} opens ${story.number}: ${status}`)
    }
  }
  return found
}

function pathsFor({ stories }: World, hidden: readonly Told[]): readonly string[] {
  const county = String(stories[0]?.row['county_id'])
  const searched = hidden
    .slice(0, OPENED)
    .map(({ words }) => `tickets?box=area&q=${encodeURIComponent(words)}`)
  const near = hidden.slice(0, OPENED).map(({ story: { row } }) => {
    return `tickets/similar?lng=${String(row['lng'])}&lat=${String(row['lat'])}&coord=wgs84`
  })
  const shown = [
    'notifications?limit=100',
    `board/tickets?areaId=${county}&limit=100`,
    `board/words?areaId=${county}`,
  ]
  return [...LISTS, 'tickets?box=area&kind=dispute&limit=100', ...searched, ...near, ...shown]
}
