import type { ApiClient } from '../../support/api-client.js'
import { answerOf, type Answer } from '../../support/answer.js'
import { recount, type Counted } from './recount.js'
import type { Finding, TicketStory, World } from './world.js'

interface Value extends Counted {
  readonly code: string
}
interface Table {
  readonly total: readonly Value[]
  readonly rows: readonly { readonly id: string | null; readonly values: readonly Value[] }[]
}

interface Behind {
  readonly items: readonly { readonly ticketId: string }[]
  readonly nextCursor: string | null
}

export interface FigureDesk {
  /** Somebody who may see the county's figures. */
  readonly api: ApiClient
  readonly countyId: string
  readonly from: string
  readonly to: string
}

function compare(what: string, told: readonly Value[], counted: ReadonlyMap<string, Counted>): Finding[] {
  return [...counted].flatMap(([code, { hit, of }]) => {
    const figure = told.find((each) => each.code === code)
    const same = figure?.hit === hit && figure.of === of
    return same
      ? []
      : [`figure: ${code} of ${what} ${figure?.hit ?? '–'}/${figure?.of ?? '–'}, recounted ${hit}/${of}`]
  })
}

const dayOf = ({ events }: TicketStory): string =>
  new Date((events[0]?.at ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10)

/** What each row of a table stands for: the town of a ticket, its category, the day of its report. */
const BY: Readonly<Record<string, (story: TicketStory) => unknown>> = {
  area: ({ row }) => row['subdistrict_id'],
  category: ({ row }) => row['category_id'],
  day: dayOf,
}

/** The figures as the API gives them equal a recount: of the whole county, and by town, category and day. */
export async function wrongFigures({ stories, now }: World, desk: FigureDesk): Promise<Finding[]> {
  const found: Finding[] = []
  const period = `areaId=${desk.countyId}&from=${desk.from}&to=${desk.to}`
  for (const [by, keyOf] of Object.entries(BY)) {
    const { status, body } = await answerOf<Table>(desk.api.get(`figures?${period}&by=${by}`))
    if (status !== 200) return [`figure: ${by} answered ${status}`]
    found.push(...compare('the county', body.total, recount(stories, now)))
    for (const { id, values } of body.rows) {
      const own = stories.filter((story) => keyOf(story) === id)
      found.push(...compare(`${by} ${String(id)}`, values, recount(own, now)))
    }
  }
  return [...new Set([...found, ...(await wrongDrill(desk, stories, now))])]
}

async function behind(api: ApiClient, path: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  let next: string | null = path
  while (next !== null) {
    const { body }: Answer<Behind> = await answerOf<Behind>(api.get(next))
    for (const { ticketId } of body.items) seen.add(ticketId)
    next = body.nextCursor === null ? null : `${path}&cursor=${body.nextCursor}`
  }
  return seen
}

/** A figure opens the tickets behind it: as many as it counts. */
async function wrongDrill(
  { api, countyId, from, to }: FigureDesk,
  ...[stories, now]: [readonly TicketStory[], number]
): Promise<Finding[]> {
  const path = `figures/rework/tickets?areaId=${countyId}&from=${from}&to=${to}&only=met&limit=100`
  const seen = await behind(api, path)
  const redone = recount(stories, now).get('rework')?.hit
  return seen.size === redone ? [] : [`figure: rework opens ${seen.size} tickets, counts ${redone ?? 0}`]
}
