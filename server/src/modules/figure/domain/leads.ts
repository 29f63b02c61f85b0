import type { TicketEventEntity, TicketPast } from '../../ticket/index.js'
import type { Unit, UnitArea } from './unit.js'

interface Lead {
  readonly seq: number
  readonly at: number
  readonly unit: Unit
}

/** Who led a ticket when, by its timeline. */
export class Leads {
  private readonly leads: readonly Lead[]
  /** Where the timeline names none, the desk over its place. */
  private readonly first: Unit

  constructor({ ticket, events }: TicketPast, unitArea: UnitArea) {
    const { communityId, subdistrictId, countyId } = ticket
    this.first = { kind: 'area', id: communityId ?? subdistrictId ?? countyId }
    this.leads = events.flatMap((event) => {
      const unit = newLead(event, unitArea)
      return unit ? [{ seq: event.seq, at: event.at, unit }] : []
    })
  }

  /** Who has it, or had it last: what is the ticket's as a whole is laid to them. */
  get home(): Unit {
    return this.leads.at(-1)?.unit ?? this.first
  }

  /** Who led before a row of the timeline. */
  before(seq: number): Unit {
    return this.leads.findLast((lead) => lead.seq < seq)?.unit ?? this.first
  }

  /** @param time epoch milliseconds */
  at(time: number): Unit {
    return this.leads.findLast(({ at }) => at <= time)?.unit ?? this.first
  }

  /** Who led until that moment, whoever has led since. */
  until(time: number): Unit {
    return this.leads.findLast(({ at }) => at < time)?.unit ?? this.first
  }
}

/** The unit that leads from this row on, if the row says so. */
function newLead({ data }: TicketEventEntity, unitArea: UnitArea): Unit | undefined {
  const { leadParty, leadAreaId, leadOrganisationId } = data
  if (leadParty === undefined) return undefined
  if (typeof leadOrganisationId === 'string') return { kind: 'organisation', id: leadOrganisationId }
  return typeof leadAreaId === 'string' ? { kind: 'area', id: unitArea(leadAreaId) } : undefined
}

/** The areas whose posts and desks led tickets, each once. */
export function leadAreasOf(pasts: readonly TicketPast[]): readonly string[] {
  const areas = pasts.flatMap(({ events }) => events.map(({ data }) => data['leadAreaId']))
  return [...new Set(areas.filter((areaId) => typeof areaId === 'string'))]
}
