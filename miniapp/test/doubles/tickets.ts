import { PHASE_OF, type TicketAction } from '@beegrid/shared'
import type { DeadlinesView, OwnerView, TicketListItemView } from '../../src/api/types'

type Given = Partial<Omit<TicketListItemView, 'deadlines' | 'owner' | 'allowedActions' | 'location'>> & {
  deadlines?: Partial<DeadlinesView>
  owner?: Partial<OwnerView>
  actions?: readonly TicketAction[]
  at?: { lng: number | null; lat: number | null }
}

const OWNER: OwnerView = { kind: 'post', name: '陈志远', title: '网格员', phone: null, isMe: false }
const DEADLINES: DeadlinesView = {
  acceptBy: null,
  arriveBy: null,
  resolveBy: null,
  verifyBy: null,
  nextDueAt: null,
  nextStage: null,
  overdue: false,
}

const NOWHERE = { lng: null, lat: null }

/** A ticket as lists have it, with what a test cares about. */
export function ticketItem({
  deadlines,
  owner,
  actions = [],
  at = NOWHERE,
  ...given
}: Given): TicketListItemView {
  const status = given.status ?? 'dispatched'
  return {
    id: 't1',
    number: '7K3Q92M0',
    kind: 'hazard',
    title: '水管破裂',
    status,
    phase: PHASE_OF[status],
    statusText: status,
    headline: '',
    category: null,
    placeText: '建华园2号楼',
    location: { ...at, coord: 'wgs84', accuracy: null, address: '' },
    area: {},
    owner: owner ? { ...OWNER, ...owner } : null,
    thumbUrl: null,
    version: 1,
    eventSeq: 1,
    createdAt: '2026-11-22T06:00:00.000Z',
    updatedAt: '2026-11-22T06:05:00.000Z',
    deadlines: { ...DEADLINES, ...deadlines },
    rework: false,
    supervised: false,
    suspendedUntil: null,
    waiting: [],
    late: false,
    exempted: false,
    mine: false,
    danger: null,
    allowedActions: actions.map((action) => ({ action, label: action, needs: [] })),
    ...given,
  }
}
