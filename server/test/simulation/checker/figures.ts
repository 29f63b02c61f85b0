import type { ApiClient } from '../../support/api-client.js'
import { answerOf, type Answer } from '../../support/answer.js'
import type { Row } from '../../support/evidence.js'
import { NOTHING, type Counted } from './counted.js'
import { LAID_TO_THE_LAST, recount } from './recount.js'
import type { Finding, TicketStory, World } from './world.js'

interface Value extends Counted {
  readonly code: string
}
interface Table {
  readonly total: readonly Value[]
  readonly rows: readonly { readonly id: string | null; readonly values: readonly Value[] }[]
}

interface Behind {
  readonly items: readonly (Counted & { readonly ticketId: string })[]
  readonly nextCursor: string | null
}

export interface FigureDesk {
  /** Somebody who may see the county's figures. */
  readonly api: ApiClient
  readonly countyId: string
  readonly from: string
  readonly to: string
}

type Counts = ReadonlyMap<string, Counted>

const written = (counted: Counted | undefined): string => `${counted?.hit ?? '–'}/${counted?.of ?? '–'}`

/** Every figure told is one that was recounted, and the other way round. */
function compare(what: string, told: readonly Value[], counted: Counts): Finding[] {
  const codes = new Set([...told.map(({ code }) => code), ...counted.keys()])
  return [...codes].flatMap((code) => {
    const [figure, own] = [told.find((each) => each.code === code), counted.get(code)]
    const same = figure?.hit === own?.hit && figure?.of === own?.of
    return same ? [] : [`figure: ${code} of ${what} ${written(figure)}, recounted ${written(own)}`]
  })
}

const dayOf = ({ events }: TicketStory): string =>
  new Date((events[0]?.at ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10)

/** Grids with a report among all grids. */
function coverage(stories: readonly TicketStory[], grids: readonly Row[]): Counted {
  const seen = new Set(stories.map(({ row }) => row['grid_id']).filter((id) => typeof id === 'string'))
  return { hit: seen.size, of: grids.length }
}

/** What each row of a table stands for, and which of the grids are its own: a category or a day has none. */
interface Split {
  readonly by: string
  readonly keyOf: (story: TicketStory) => unknown
  readonly ownsGrid?: (grid: Row, id: string | null) => boolean
}

const SPLITS: readonly Split[] = [
  {
    by: 'area',
    keyOf: ({ row }) => row['subdistrict_id'],
    ownsGrid: (grid, id) => id !== null && grid['subdistrict_id'] === id,
  },
  { by: 'category', keyOf: ({ row }) => row['category_id'] },
  { by: 'day', keyOf: dayOf },
]

async function gridsOf({ rows }: World): Promise<readonly Row[]> {
  const areas = await rows('area')
  return areas.filter(({ level, status }) => level === 'grid' && status === 'active')
}

async function tableOf({ api, countyId, from, to }: FigureDesk, by: string): Promise<Table> {
  const path = `figures?areaId=${countyId}&from=${from}&to=${to}&by=${by}`
  const { status, body } = await answerOf<Table>(api.get(path))
  if (status !== 200) throw new Error(`figures by ${by}: ${status}`)
  return body
}

/** The figures as the API gives them equal a recount: of the whole county, and by town, category, day and unit. */
export async function wrongFigures(world: World, desk: FigureDesk): Promise<Finding[]> {
  const { stories, now } = world
  const grids = await gridsOf(world)
  const found: Finding[] = []
  for (const { by, keyOf, ownsGrid = () => false } of SPLITS) {
    const { total, rows } = await tableOf(desk, by)
    const whole = new Map([...recount(stories, now), ['coverage', coverage(stories, grids)]])
    found.push(...compare('the county', total, whole))
    for (const { id, values } of rows) {
      const own = stories.filter((story) => keyOf(story) === id)
      const ownGrids = grids.filter((grid) => ownsGrid(grid, id))
      const covered = ownGrids.length === 0 ? NOTHING : coverage(own, ownGrids)
      found.push(
        ...compare(`${by} ${String(id)}`, values, new Map([...recount(own, now), ['coverage', covered]])),
      )
    }
  }
  const more = [...(await wrongUnits(world, desk)), ...(await wrongDrills(desk, recount(stories, now)))]
  return [...new Set([...found, ...more])]
}

const deskOf = ({ row }: TicketStory): unknown =>
  row['community_id'] ?? row['subdistrict_id'] ?? row['county_id']

/** The organisation that leads a ticket, or led it last, else the community (town, county) of the post or desk. */
function unitOf(story: TicketStory, communityOf: ReadonlyMap<unknown, unknown>): unknown {
  const lead = story.events.findLast(({ data }) => 'leadParty' in data)
  if (!lead) return deskOf(story)
  const { leadOrganisationId: organisation, leadAreaId: area } = lead.data
  return organisation ?? communityOf.get(area) ?? area ?? deskOf(story)
}

/** What is laid to whoever has a ticket or had it last. */
async function wrongUnits({ stories, rows, now }: World, desk: FigureDesk): Promise<Finding[]> {
  const { total, rows: told } = await tableOf(desk, 'unit')
  const communityOf = new Map((await rows('area')).map((area) => [area['id'], area['community_id']]))
  return told.flatMap(({ id, values }) => {
    const own = stories.filter((story) => unitOf(story, communityOf) === id)
    const counted = new Map([...recount(own, now)].filter(([code]) => LAID_TO_THE_LAST.has(code)))
    const laid = values.filter(({ code }) => LAID_TO_THE_LAST.has(code))
    return [...compare(`unit ${String(id)}`, laid, counted), ...wrongSums(total, told)]
  })
}

/** What is laid to one unit after another adds up to the whole. */
function wrongSums(total: Table['total'], rows: Table['rows']): Finding[] {
  return total
    .filter(({ code }) => code !== 'coverage')
    .flatMap(({ code, hit, of }) => {
      const own = rows.flatMap(({ values }) => values.filter((each) => each.code === code))
      const sum = { hit: added(own, 'hit'), of: added(own, 'of') }
      return sum.hit === hit && sum.of === of
        ? []
        : [`figure: ${code} of all units ${written(sum)}, told ${hit}/${of}`]
    })
}

const added = (counts: readonly Counted[], part: keyof Counted): number =>
  counts.reduce((sum, each) => sum + each[part], 0)

async function behind(api: ApiClient, path: string): Promise<Behind['items']> {
  const seen: Behind['items'][number][] = []
  let next: string | null = path
  while (next !== null) {
    const { body }: Answer<Behind> = await answerOf<Behind>(api.get(next))
    seen.push(...body.items)
    next = body.nextCursor === null ? null : `${path}&cursor=${body.nextCursor}`
  }
  return seen
}

/** A figure opens the tickets behind it: as many as it counts, and each counts there what it counts in the figure. */
async function wrongDrills({ api, countyId, from, to }: FigureDesk, counted: Counts): Promise<Finding[]> {
  const found: Finding[] = []
  for (const [code, { hit, of }] of counted) {
    if (of > MOST_OPENED) continue
    const path = `figures/${code}/tickets?areaId=${countyId}&from=${from}&to=${to}&limit=100`
    const items = await behind(api, path)
    const sum = { hit: added(items, 'hit'), of: added(items, 'of') }
    if (sum.hit !== hit || sum.of !== of)
      found.push(`figure: ${code} opens tickets of ${written(sum)}, recounted ${hit}/${of}`)
  }
  return found
}

/** Larger figures are opened in smaller months: a hundred pages each tell nothing new. */
const MOST_OPENED = 600
