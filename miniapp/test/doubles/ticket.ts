import type { AllowedActionView, AssignmentView, TicketView } from '@/api/types'

export const allow = (action: AllowedActionView['action'], ...needs: AllowedActionView['needs']) => ({
  action,
  label: action,
  needs,
})

export const party = (over: Partial<AssignmentView> = {}): AssignmentView => ({
  id: 'a1',
  role: 'lead',
  state: 'active',
  kind: 'post',
  name: '陈小满',
  title: '建华园网格 网格员',
  phone: null,
  isMe: false,
  ...over,
})

/** A ticket as the server shows it, with only what a test cares about named. */
export function ticketView(over: Partial<TicketView> = {}): TicketView {
  return {
    id: 't1',
    number: '7K3QX92M',
    kind: 'hazard',
    title: '供水管道破裂',
    status: 'dispatched',
    phase: 'open',
    statusText: '待接单',
    headline: '派给你了，等你接单',
    category: null,
    placeText: '建华园2号楼附近',
    location: { lng: 120.2564, lat: 33.7687, coord: 'wgs84', accuracy: 8, address: '建华园2号楼附近' },
    area: {},
    owner: null,
    thumbUrl: null,
    version: 2,
    eventSeq: 2,
    createdAt: '2026-11-22T06:26:00.000Z',
    updatedAt: '2026-11-22T06:26:00.000Z',
    deadlines: {
      acceptBy: null,
      arriveBy: null,
      resolveBy: null,
      verifyBy: null,
      nextDueAt: null,
      nextStage: null,
      overdue: false,
    },
    rework: false,
    supervised: false,
    suspendedUntil: null,
    waiting: [],
    late: false,
    exempted: false,
    mine: false,
    danger: null,
    allowedActions: [],
    description: '',
    projection: 'handler',
    assignments: [],
    anonymous: false,
    media: [],
    route: { sentence: '', reason: '', rule: '', boundaryVersion: 1, candidates: [] },
    timeline: [],
    ratings: [],
    followers: 0,
    following: false,
    resolvedAt: null,
    closedAt: null,
    ...over,
  }
}
